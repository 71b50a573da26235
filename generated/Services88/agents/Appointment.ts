/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ActivityInformationListItem, ActivityStatus, Appointment, AppointmentEntity, AppointmentInfo, AppointmentMoveData, AppointmentSaveData, AppointmentStatus, AppointmentSyncData, AppointmentType } from "../carriers/A.js";
import type { DayInformationListItem } from "../carriers/D.js";
import type { EMailConnectionInfo, EMailEntity } from "../carriers/E.js";
import type { MultiAlarmData } from "../carriers/M.js";
import type { NextAvailableTime } from "../carriers/N.js";
import type { ParticipantInfo } from "../carriers/P.js";
import type { RecurrenceDate, RecurrenceInfo, RecurrenceUpdateMode, RedLetterInformationListItem } from "../carriers/R.js";
import type { SalesActivity, SuggestedAppointment, SuggestedAppointmentEntity } from "../carriers/S.js";
import type { TaskListItem, TaskType } from "../carriers/T.js";
import type { UserConnectedState } from "../carriers/U.js";
import type { VideoMeetingReservation } from "../carriers/V.js";
import { $ns0, ActivityStatus$, AddressType$, Appointment$, AppointmentEntity$, AppointmentExternalOwner$, AppointmentType$, ArrayOfContact$, ArrayOfRecurrenceDate$, ArrayOfTaskListItem$, ArrayOfboolean$, ArrayOfdateTime$, ArrayOfint$, ArrayOfstring$, AssignmentStatus$, Associate$, BookingType$, Carrier$, ColorIndex$, EMailConnectionInfo$, EMailEntity$, InvitationStatus$, ParticipantInfo$, Person$, ProjectTypeStatusLink$, RecurrenceInfo$, SaleTypeStageLink$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$, Task$, TaskListItem$, TaskType$ } from "../carriers/descriptors.js";

export interface IAppointmentAgent {
  GetPublishedAppointment(request: GetPublishedAppointmentRequest, options?: $rt.CallOptions): Promise<Appointment | null>;
  GetPublishedAppointments(request: GetPublishedAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetMyPublishedAppointments(options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetPublishedProjectAppointments(request: GetPublishedProjectAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetAppointmentsByTaskHeading(request: GetAppointmentsByTaskHeadingRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetAssociateDiary(request: GetAssociateDiaryRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetDiaryByGroup(request: GetDiaryByGroupRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  UpdateAppointment(request: UpdateAppointmentRequest, options?: $rt.CallOptions): Promise<Appointment | null>;
  UpdateAppointmentWithMode(request: UpdateAppointmentWithModeRequest, options?: $rt.CallOptions): Promise<Appointment | null>;
  UpdateAppointmentWithModeAndEmail(request: UpdateAppointmentWithModeAndEmailRequest, options?: $rt.CallOptions): Promise<Appointment | null>;
  GetAssociatesDiary(request: GetAssociatesDiaryRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetAssociatesDiaryInfo(request: GetAssociatesDiaryInfoRequest, options?: $rt.CallOptions): Promise<(AppointmentInfo | null)[] | null>;
  GetAppointmentRecords(request: GetAppointmentRecordsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetMySyncAppointments(request: GetMySyncAppointmentsRequest, options?: $rt.CallOptions): Promise<(AppointmentSyncData | null)[] | null>;
  GetDayInformationListByDatesAndAssociate(request: GetDayInformationListByDatesAndAssociateRequest, options?: $rt.CallOptions): Promise<(DayInformationListItem | null)[] | null>;
  GetActivityInformationListByDatesAndAssociate(request: GetActivityInformationListByDatesAndAssociateRequest, options?: $rt.CallOptions): Promise<(ActivityInformationListItem | null)[] | null>;
  GetRedLetterInformationListByDatesAndAssociate(request: GetRedLetterInformationListByDatesAndAssociateRequest, options?: $rt.CallOptions): Promise<(RedLetterInformationListItem | null)[] | null>;
  GetAlarms(request: GetAlarmsRequest, options?: $rt.CallOptions): Promise<MultiAlarmData | null>;
  GetNextAvailableTime(request: GetNextAvailableTimeRequest, options?: $rt.CallOptions): Promise<(NextAvailableTime | null)[] | null>;
  GenerateLead(request: GenerateLeadRequest, options?: $rt.CallOptions): Promise<SalesActivity | null>;
  RequestForInfo(request: RequestForInfoRequest, options?: $rt.CallOptions): Promise<SalesActivity | null>;
  GetSuggestedAppointment(request: GetSuggestedAppointmentRequest, options?: $rt.CallOptions): Promise<SuggestedAppointment | null>;
  GetSuggestedAppointmentEntity(request: GetSuggestedAppointmentEntityRequest, options?: $rt.CallOptions): Promise<SuggestedAppointmentEntity | null>;
  GetTaskListItem(request: GetTaskListItemRequest, options?: $rt.CallOptions): Promise<TaskListItem | null>;
  GetTaskListItems(request: GetTaskListItemsRequest, options?: $rt.CallOptions): Promise<(TaskListItem | null)[] | null>;
  CreateVideoMeetingReservation(options?: $rt.CallOptions): Promise<VideoMeetingReservation | null>;
  DeleteVideoMeetingReservation(request: DeleteVideoMeetingReservationRequest, options?: $rt.CallOptions): Promise<void>;
  GetVideoMeetingConnectedState(options?: $rt.CallOptions): Promise<UserConnectedState | null>;
  CreateDefaultAppointmentEntity(options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  SaveAppointmentEntity(request: SaveAppointmentEntityRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  DeleteAppointmentEntity(request: DeleteAppointmentEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultSuggestedAppointmentEntity(options?: $rt.CallOptions): Promise<SuggestedAppointmentEntity | null>;
  SaveSuggestedAppointmentEntity(request: SaveSuggestedAppointmentEntityRequest, options?: $rt.CallOptions): Promise<SuggestedAppointmentEntity | null>;
  CreateDefaultTaskListItem(options?: $rt.CallOptions): Promise<TaskListItem | null>;
  SaveTaskListItem(request: SaveTaskListItemRequest, options?: $rt.CallOptions): Promise<TaskListItem | null>;
  GetAppointment(request: GetAppointmentRequest, options?: $rt.CallOptions): Promise<Appointment | null>;
  ToggleAppointmentStatus(request: ToggleAppointmentStatusRequest, options?: $rt.CallOptions): Promise<AppointmentStatus>;
  ToggleActivity(request: ToggleActivityRequest, options?: $rt.CallOptions): Promise<ActivityStatus>;
  ToggleActivities(request: ToggleActivitiesRequest, options?: $rt.CallOptions): Promise<ActivityStatus>;
  SetActivityStatus(request: SetActivityStatusRequest, options?: $rt.CallOptions): Promise<void>;
  ToggleAndSetActivities(request: ToggleAndSetActivitiesRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null>;
  GetAppointmentEntity(request: GetAppointmentEntityRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  CreateDefaultAppointmentEntityByType(request: CreateDefaultAppointmentEntityByTypeRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  CreateAppointmentEntityFromExisting(request: CreateAppointmentEntityFromExistingRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  Accept(request: AcceptRequest, options?: $rt.CallOptions): Promise<void>;
  CreateAndAccept(request: CreateAndAcceptRequest, options?: $rt.CallOptions): Promise<void>;
  AcceptWithEmailConfirmation(request: AcceptWithEmailConfirmationRequest, options?: $rt.CallOptions): Promise<void>;
  CreateAndAcceptWithEmailConfirmation(request: CreateAndAcceptWithEmailConfirmationRequest, options?: $rt.CallOptions): Promise<void>;
  Reject(request: RejectRequest, options?: $rt.CallOptions): Promise<void>;
  RejectWithEmailConfirmation(request: RejectWithEmailConfirmationRequest, options?: $rt.CallOptions): Promise<void>;
  DeclineInvitationFromEmailItem(request: DeclineInvitationFromEmailItemRequest, options?: $rt.CallOptions): Promise<void>;
  GetOrganizerName(request: GetOrganizerNameRequest, options?: $rt.CallOptions): Promise<string | null>;
  Save(request: SaveRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  Delete(request: DeleteRequest, options?: $rt.CallOptions): Promise<void>;
  CalculateDays(request: CalculateDaysRequest, options?: $rt.CallOptions): Promise<RecurrenceInfo | null>;
  ValidateDays(request: ValidateDaysRequest, options?: $rt.CallOptions): Promise<(RecurrenceDate | null)[] | null>;
  CreateDefaultRecurrence(options?: $rt.CallOptions): Promise<RecurrenceInfo | null>;
  AssignTo(request: AssignToRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  SetSeen(request: SetSeenRequest, options?: $rt.CallOptions): Promise<void>;
  SetSeenMany(request: SetSeenManyRequest, options?: $rt.CallOptions): Promise<void>;
  Move(request: MoveRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  MoveWithEmail(request: MoveWithEmailRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  MoveExtended(request: MoveExtendedRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  AcceptRejected(request: AcceptRejectedRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  CreateDefaultRecurrenceByDate(request: CreateDefaultRecurrenceByDateRequest, options?: $rt.CallOptions): Promise<RecurrenceInfo | null>;
  CleanUpBookingDeleted(request: CleanUpBookingDeletedRequest, options?: $rt.CallOptions): Promise<number>;
  CleanUpBookingDeletedWithUpdateMode(request: CleanUpBookingDeletedWithUpdateModeRequest, options?: $rt.CallOptions): Promise<void>;
  CleanUpRecurringBookingDeleted(options?: $rt.CallOptions): Promise<number>;
  CreateDefaultAppointmentEntityByTypeAndAssociate(request: CreateDefaultAppointmentEntityByTypeAndAssociateRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  GetCanInsertForAssociates(request: GetCanInsertForAssociatesRequest, options?: $rt.CallOptions): Promise<boolean[] | null>;
  GetAppointmentHaveParticipantsWithEmail(request: GetAppointmentHaveParticipantsWithEmailRequest, options?: $rt.CallOptions): Promise<boolean>;
  CreateDefaultAppointmentEntityFromSaleSuggestion(request: CreateDefaultAppointmentEntityFromSaleSuggestionRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  GetNextSuggestedAppointmentBySale(request: GetNextSuggestedAppointmentBySaleRequest, options?: $rt.CallOptions): Promise<SuggestedAppointment | null>;
  CreateDefaultReOpenAppointment(request: CreateDefaultReOpenAppointmentRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  CreateDefaultAppointmentEntityFromProjectSuggestion(request: CreateDefaultAppointmentEntityFromProjectSuggestionRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  CreateAppointmentForUID(request: CreateAppointmentForUIDRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  GetAppointmentFromUID(request: GetAppointmentFromUIDRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  CanAssignToProjectMember(request: CanAssignToProjectMemberRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetUIDFromAppointmentId(request: GetUIDFromAppointmentIdRequest, options?: $rt.CallOptions): Promise<string | null>;
  UpdateAppointmentFromIcsResponse(request: UpdateAppointmentFromIcsResponseRequest, options?: $rt.CallOptions): Promise<boolean>;
  ValidateAppointmentEntity(request: ValidateAppointmentEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  WillSendEmail(request: WillSendEmailRequest, options?: $rt.CallOptions): Promise<boolean>;
  AcceptWithSmtpEmailConfirmation(request: AcceptWithSmtpEmailConfirmationRequest, options?: $rt.CallOptions): Promise<void>;
  RejectWithSmtpEmailConfirmation(request: RejectWithSmtpEmailConfirmationRequest, options?: $rt.CallOptions): Promise<void>;
  GetAppointmentEmailInvitation(request: GetAppointmentEmailInvitationRequest, options?: $rt.CallOptions): Promise<EMailEntity | null>;
  SaveWithCustomInvitation(request: SaveWithCustomInvitationRequest, options?: $rt.CallOptions): Promise<AppointmentSaveData | null>;
  ConvertAppointmentToTask(request: ConvertAppointmentToTaskRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null>;
  GetAppointmentList(request: GetAppointmentListRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetMyAppointments(request: GetMyAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetPersonAppointments(request: GetPersonAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetMyDiary(request: GetMyDiaryRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetMyTasks(request: GetMyTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetPersonDiary(request: GetPersonDiaryRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetPersonTasks(request: GetPersonTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetPersonAppointmentsByType(request: GetPersonAppointmentsByTypeRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetProjectAppointments(request: GetProjectAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetProjectAppointmentsByType(request: GetProjectAppointmentsByTypeRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetContactAppointments(request: GetContactAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetContactAppointmentsByType(request: GetContactAppointmentsByTypeRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetProjectMemberAppointments(request: GetProjectMemberAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetProjectMemberAppointmentsByType(request: GetProjectMemberAppointmentsByTypeRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetPersonAppointmentsByTask(request: GetPersonAppointmentsByTaskRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetPersonAppointmentsByTasks(request: GetPersonAppointmentsByTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetPersonAppointmentsByTaskHeading(request: GetPersonAppointmentsByTaskHeadingRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetProjectAppointmentsByTask(request: GetProjectAppointmentsByTaskRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetProjectAppointmentsByTasks(request: GetProjectAppointmentsByTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetProjectAppointmentsByTaskHeading(request: GetProjectAppointmentsByTaskHeadingRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetProjectMemberAppointmentsByTask(request: GetProjectMemberAppointmentsByTaskRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetProjectMemberAppointmentsByTasks(request: GetProjectMemberAppointmentsByTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetProjectMemberAppointmentsByTaskHeading(request: GetProjectMemberAppointmentsByTaskHeadingRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetContactAppointmentsByTask(request: GetContactAppointmentsByTaskRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetContactAppointmentsByTasks(request: GetContactAppointmentsByTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
  GetContactAppointmentsByTaskHeading(request: GetContactAppointmentsByTaskHeadingRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null>;
}

/** The request of GetPublishedAppointment. */
export interface GetPublishedAppointmentRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** The request of GetPublishedAppointments. */
export interface GetPublishedAppointmentsRequest {
  /** `ArrayOfint` */
  readonly AppointmentIds?: readonly number[] | null;
}

/** The request of GetPublishedProjectAppointments. */
export interface GetPublishedProjectAppointmentsRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of GetAppointmentsByTaskHeading. */
export interface GetAppointmentsByTaskHeadingRequest {
  /** `xs:int` */
  readonly TaskHeadingId?: number;
}

/** The request of GetAssociateDiary. */
export interface GetAssociateDiaryRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetDiaryByGroup. */
export interface GetDiaryByGroupRequest {
  /** `xs:int` */
  readonly GroupId?: number;
  /** `xs:int` */
  readonly GroupType?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of UpdateAppointment. */
export interface UpdateAppointmentRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Status?: number;
  /** `xs:int` */
  readonly Type?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of UpdateAppointmentWithMode. */
export interface UpdateAppointmentWithModeRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `AppointmentStatus` */
  readonly Status?: AppointmentStatus;
  /** `AppointmentType` */
  readonly Type?: AppointmentType;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of UpdateAppointmentWithModeAndEmail. */
export interface UpdateAppointmentWithModeAndEmailRequest {
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `AppointmentStatus` */
  readonly Status?: AppointmentStatus;
  /** `AppointmentType` */
  readonly Type?: AppointmentType;
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
  /** `xs:boolean` */
  readonly SendEmailToParticipants?: boolean;
  /** `EMailConnectionInfo` */
  readonly SmtpEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `EMailConnectionInfo` */
  readonly ImapEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of GetAssociatesDiary. */
export interface GetAssociatesDiaryRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
}

/** The request of GetAssociatesDiaryInfo. */
export interface GetAssociatesDiaryInfoRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
}

/** The request of GetAppointmentRecords. */
export interface GetAppointmentRecordsRequest {
  /** `xs:int` */
  readonly MotherId?: number;
  /** `xs:int` */
  readonly RecurrenceRuleId?: number;
}

/** The request of GetMySyncAppointments. */
export interface GetMySyncAppointmentsRequest {
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
}

/** The request of GetDayInformationListByDatesAndAssociate. */
export interface GetDayInformationListByDatesAndAssociateRequest {
  /** `xs:dateTime` */
  readonly StartDate?: string;
  /** `xs:dateTime` */
  readonly EndDate?: string;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetActivityInformationListByDatesAndAssociate. */
export interface GetActivityInformationListByDatesAndAssociateRequest {
  /** `xs:dateTime` */
  readonly StartDate?: string;
  /** `xs:dateTime` */
  readonly EndDate?: string;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetRedLetterInformationListByDatesAndAssociate. */
export interface GetRedLetterInformationListByDatesAndAssociateRequest {
  /** `xs:dateTime` */
  readonly StartDate?: string;
  /** `xs:dateTime` */
  readonly EndDate?: string;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetAlarms. */
export interface GetAlarmsRequest {
  /** `xs:boolean` */
  readonly IncludeInvitations?: boolean;
  /** `xs:boolean` */
  readonly IncludeAllAppointments?: boolean;
  /** `xs:int` */
  readonly DefaultAlarmLeadTimeInMinutes?: number;
}

/** The request of GetNextAvailableTime. */
export interface GetNextAvailableTimeRequest {
  /** `ArrayOfint` */
  readonly Associates?: readonly number[] | null;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:boolean` */
  readonly IsAllDay?: boolean;
}

/** The request of GenerateLead. */
export interface GenerateLeadRequest {
  /** `xs:int` */
  readonly AssociateIdForNewContact?: number;
  /** `xs:string` */
  readonly LeadDescription?: string | null;
  /** `xs:string` */
  readonly Relation?: string | null;
  /** `xs:int` */
  readonly RelationId?: number;
  /** `xs:string` */
  readonly LeadContact?: string | null;
  /** `xs:string` */
  readonly LeadPersonFirstname?: string | null;
  /** `xs:string` */
  readonly LeadPersonLastname?: string | null;
  /** `xs:string` */
  readonly LeadPersonEmail?: string | null;
  /** `xs:string` */
  readonly LeadPhoneNumber?: string | null;
  /** `xs:string` */
  readonly CreatorsContact?: string | null;
  /** `xs:string` */
  readonly CreatorsFirstname?: string | null;
  /** `xs:string` */
  readonly CreatorsLastname?: string | null;
}

/** The request of RequestForInfo. */
export interface RequestForInfoRequest {
  /** `xs:int` */
  readonly AssociateIdForNewContact?: number;
  /** `xs:string` */
  readonly Channel?: string | null;
  /** `xs:string` */
  readonly Regarding?: string | null;
  /** `xs:string` */
  readonly ContactName?: string | null;
  /** `xs:string` */
  readonly PersonFirstname?: string | null;
  /** `xs:string` */
  readonly PersonLastname?: string | null;
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:string` */
  readonly PhoneNumber?: string | null;
}

/** The request of GetSuggestedAppointment. */
export interface GetSuggestedAppointmentRequest {
  /** `xs:int` */
  readonly SuggestedAppointmentId?: number;
}

/** The request of GetSuggestedAppointmentEntity. */
export interface GetSuggestedAppointmentEntityRequest {
  /** `xs:int` */
  readonly SuggestedAppointmentEntityId?: number;
}

/** The request of GetTaskListItem. */
export interface GetTaskListItemRequest {
  /** `xs:int` */
  readonly TaskListItemId?: number;
}

/** The request of GetTaskListItems. */
export interface GetTaskListItemsRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of DeleteVideoMeetingReservation. */
export interface DeleteVideoMeetingReservationRequest {
  /** `xs:string` */
  readonly VideoMeetingId?: string | null;
}

/** The request of SaveAppointmentEntity. */
export interface SaveAppointmentEntityRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
}

/** The request of DeleteAppointmentEntity. */
export interface DeleteAppointmentEntityRequest {
  /** `xs:int` */
  readonly AppointmentEntityId?: number;
}

/** The request of SaveSuggestedAppointmentEntity. */
export interface SaveSuggestedAppointmentEntityRequest {
  /** `SuggestedAppointmentEntity` */
  readonly SuggestedAppointmentEntity?: $rt.Draft<SuggestedAppointmentEntity> | null;
}

/** The request of SaveTaskListItem. */
export interface SaveTaskListItemRequest {
  /** `TaskListItem` */
  readonly TaskListItem?: $rt.Draft<TaskListItem> | null;
}

/** The request of GetAppointment. */
export interface GetAppointmentRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** The request of ToggleAppointmentStatus. */
export interface ToggleAppointmentStatusRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** The request of ToggleActivity. */
export interface ToggleActivityRequest {
  /** `xs:string` */
  readonly ActivityIdentifier?: string | null;
}

/** The request of ToggleActivities. */
export interface ToggleActivitiesRequest {
  /** `ArrayOfstring` */
  readonly ActivityIdentifier?: readonly (string | null)[] | null;
}

/** The request of SetActivityStatus. */
export interface SetActivityStatusRequest {
  /** `ArrayOfstring` */
  readonly ActivityIdentifier?: readonly (string | null)[] | null;
  /** `ActivityStatus` */
  readonly ActivityStatus?: ActivityStatus;
}

/** The request of ToggleAndSetActivities. */
export interface ToggleAndSetActivitiesRequest {
  /** `ArrayOfstring` */
  readonly ActivityIdentifiers?: readonly (string | null)[] | null;
}

/** The request of GetAppointmentEntity. */
export interface GetAppointmentEntityRequest {
  /** `xs:int` */
  readonly AppointmentEntityId?: number;
}

/** The request of CreateDefaultAppointmentEntityByType. */
export interface CreateDefaultAppointmentEntityByTypeRequest {
  /** `TaskType` */
  readonly Type?: TaskType;
}

/** The request of CreateAppointmentEntityFromExisting. */
export interface CreateAppointmentEntityFromExistingRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of Accept. */
export interface AcceptRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of CreateAndAccept. */
export interface CreateAndAcceptRequest {
  /** `xs:int` */
  readonly EmailItemId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of AcceptWithEmailConfirmation. */
export interface AcceptWithEmailConfirmationRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of CreateAndAcceptWithEmailConfirmation. */
export interface CreateAndAcceptWithEmailConfirmationRequest {
  /** `xs:int` */
  readonly EmailItemId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of Reject. */
export interface RejectRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:string` */
  readonly RejectReason?: string | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of RejectWithEmailConfirmation. */
export interface RejectWithEmailConfirmationRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:string` */
  readonly RejectReason?: string | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of DeclineInvitationFromEmailItem. */
export interface DeclineInvitationFromEmailItemRequest {
  /** `xs:int` */
  readonly EmailItemId?: number;
  /** `xs:string` */
  readonly RejectReason?: string | null;
}

/** The request of GetOrganizerName. */
export interface GetOrganizerNameRequest {
  /** `xs:int` */
  readonly MotherAppointmentId?: number;
}

/** The request of Save. */
export interface SaveRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
  /** `xs:boolean` */
  readonly SendEmailToParticipants?: boolean;
  /** `EMailConnectionInfo` */
  readonly SmtpEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `EMailConnectionInfo` */
  readonly ImapEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of Delete. */
export interface DeleteRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
  /** `xs:boolean` */
  readonly SendEmailToParticipants?: boolean;
  /** `EMailConnectionInfo` */
  readonly SmtpEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `EMailConnectionInfo` */
  readonly ImapEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of CalculateDays. */
export interface CalculateDaysRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
}

/** The request of ValidateDays. */
export interface ValidateDaysRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
  /** `ArrayOfdateTime` */
  readonly Dates?: readonly string[] | null;
}

/** The request of AssignTo. */
export interface AssignToRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `ParticipantInfo` */
  readonly Participant?: $rt.Draft<ParticipantInfo> | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of SetSeen. */
export interface SetSeenRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of SetSeenMany. */
export interface SetSeenManyRequest {
  /** `ArrayOfint` */
  readonly AppointmentIds?: readonly number[] | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of Move. */
export interface MoveRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:dateTime` */
  readonly NewStartTime?: string;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of MoveWithEmail. */
export interface MoveWithEmailRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:dateTime` */
  readonly NewStartTime?: string;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
  /** `xs:boolean` */
  readonly SendEmailToParticipants?: boolean;
  /** `EMailConnectionInfo` */
  readonly SmtpEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `EMailConnectionInfo` */
  readonly ImapEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of MoveExtended. */
export interface MoveExtendedRequest {
  /** `AppointmentMoveData` */
  readonly AppointmentMoveData?: $rt.Draft<AppointmentMoveData> | null;
}

/** The request of AcceptRejected. */
export interface AcceptRejectedRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of CreateDefaultRecurrenceByDate. */
export interface CreateDefaultRecurrenceByDateRequest {
  /** `xs:dateTime` */
  readonly StartDate?: string;
}

/** The request of CleanUpBookingDeleted. */
export interface CleanUpBookingDeletedRequest {
  /** `ArrayOfint` */
  readonly AppointmentIds?: readonly number[] | null;
}

/** The request of CleanUpBookingDeletedWithUpdateMode. */
export interface CleanUpBookingDeletedWithUpdateModeRequest {
  /** `ArrayOfint` */
  readonly AppointmentIds?: readonly number[] | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** The request of CreateDefaultAppointmentEntityByTypeAndAssociate. */
export interface CreateDefaultAppointmentEntityByTypeAndAssociateRequest {
  /** `TaskType` */
  readonly Type?: TaskType;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetCanInsertForAssociates. */
export interface GetCanInsertForAssociatesRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

/** The request of GetAppointmentHaveParticipantsWithEmail. */
export interface GetAppointmentHaveParticipantsWithEmailRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** The request of CreateDefaultAppointmentEntityFromSaleSuggestion. */
export interface CreateDefaultAppointmentEntityFromSaleSuggestionRequest {
  /** `xs:int` */
  readonly SuggestedAppointmentId?: number;
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:boolean` */
  readonly CreateNow?: boolean;
  /** `xs:int` */
  readonly OwnerId?: number;
}

/** The request of GetNextSuggestedAppointmentBySale. */
export interface GetNextSuggestedAppointmentBySaleRequest {
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly CurrentAppointmentId?: number;
  /** `xs:boolean` */
  readonly SkipCompleteCheck?: boolean;
}

/** The request of CreateDefaultReOpenAppointment. */
export interface CreateDefaultReOpenAppointmentRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** The request of CreateDefaultAppointmentEntityFromProjectSuggestion. */
export interface CreateDefaultAppointmentEntityFromProjectSuggestionRequest {
  /** `xs:int` */
  readonly SuggestedAppointmentId?: number;
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:boolean` */
  readonly CreateNow?: boolean;
  /** `xs:int` */
  readonly OwnerId?: number;
}

/** The request of CreateAppointmentForUID. */
export interface CreateAppointmentForUIDRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
  /** `xs:string` */
  readonly UID?: string | null;
}

/** The request of GetAppointmentFromUID. */
export interface GetAppointmentFromUIDRequest {
  /** `xs:string` */
  readonly UID?: string | null;
}

/** The request of CanAssignToProjectMember. */
export interface CanAssignToProjectMemberRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:int` */
  readonly SuggestedAppointmentId?: number;
}

/** The request of GetUIDFromAppointmentId. */
export interface GetUIDFromAppointmentIdRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:boolean` */
  readonly UseMotherId?: boolean;
}

/** The request of UpdateAppointmentFromIcsResponse. */
export interface UpdateAppointmentFromIcsResponseRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:base64Binary` */
  readonly IcsData?: Uint8Array | null;
}

/** The request of ValidateAppointmentEntity. */
export interface ValidateAppointmentEntityRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
}

/** The request of WillSendEmail. */
export interface WillSendEmailRequest {
  /** `AppointmentEntity` */
  readonly Appointment?: $rt.Draft<AppointmentEntity> | null;
}

/** The request of AcceptWithSmtpEmailConfirmation. */
export interface AcceptWithSmtpEmailConfirmationRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
  /** `EMailConnectionInfo` */
  readonly SmtpEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of RejectWithSmtpEmailConfirmation. */
export interface RejectWithSmtpEmailConfirmationRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:string` */
  readonly RejectReason?: string | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
  /** `EMailConnectionInfo` */
  readonly SmtpEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** The request of GetAppointmentEmailInvitation. */
export interface GetAppointmentEmailInvitationRequest {
  /** `AppointmentEntity` */
  readonly Appointment?: $rt.Draft<AppointmentEntity> | null;
  /** `xs:string` */
  readonly TemplateName?: string | null;
  /** `xs:string` */
  readonly Language?: string | null;
}

/** The request of SaveWithCustomInvitation. */
export interface SaveWithCustomInvitationRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
  /** `xs:boolean` */
  readonly SendEmailToParticipants?: boolean;
  /** `EMailConnectionInfo` */
  readonly SmtpEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `EMailConnectionInfo` */
  readonly ImapEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
  /** `xs:string` */
  readonly EmailBody?: string | null;
  /** `xs:string` */
  readonly Subject?: string | null;
  /** `xs:string` */
  readonly TemplateLanguage?: string | null;
}

/** The request of ConvertAppointmentToTask. */
export interface ConvertAppointmentToTaskRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** The request of GetAppointmentList. */
export interface GetAppointmentListRequest {
  /** `ArrayOfint` */
  readonly AppointmentIds?: readonly number[] | null;
}

/** The request of GetMyAppointments. */
export interface GetMyAppointmentsRequest {
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetPersonAppointments. */
export interface GetPersonAppointmentsRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectAppointments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetMyDiary. */
export interface GetMyDiaryRequest {
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetMyTasks. */
export interface GetMyTasksRequest {
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetPersonDiary. */
export interface GetPersonDiaryRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetPersonTasks. */
export interface GetPersonTasksRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetPersonAppointmentsByType. */
export interface GetPersonAppointmentsByTypeRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectAppointments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `AppointmentType` */
  readonly AppointmentType?: AppointmentType;
}

/** The request of GetProjectAppointments. */
export interface GetProjectAppointmentsRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetProjectAppointmentsByType. */
export interface GetProjectAppointmentsByTypeRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `AppointmentType` */
  readonly AppointmentType?: AppointmentType;
}

/** The request of GetContactAppointments. */
export interface GetContactAppointmentsRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetContactAppointmentsByType. */
export interface GetContactAppointmentsByTypeRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `AppointmentType` */
  readonly AppointmentType?: AppointmentType;
}

/** The request of GetProjectMemberAppointments. */
export interface GetProjectMemberAppointmentsRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** The request of GetProjectMemberAppointmentsByType. */
export interface GetProjectMemberAppointmentsByTypeRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `AppointmentType` */
  readonly AppointmentType?: AppointmentType;
}

/** The request of GetPersonAppointmentsByTask. */
export interface GetPersonAppointmentsByTaskRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectAppointments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TaskId?: number;
}

/** The request of GetPersonAppointmentsByTasks. */
export interface GetPersonAppointmentsByTasksRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectAppointments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `ArrayOfint` */
  readonly TaskIds?: readonly number[] | null;
}

/** The request of GetPersonAppointmentsByTaskHeading. */
export interface GetPersonAppointmentsByTaskHeadingRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:boolean` */
  readonly IncludeProjectAppointments?: boolean;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TaskHeadingId?: number;
}

/** The request of GetProjectAppointmentsByTask. */
export interface GetProjectAppointmentsByTaskRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TaskId?: number;
}

/** The request of GetProjectAppointmentsByTasks. */
export interface GetProjectAppointmentsByTasksRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `ArrayOfint` */
  readonly TaskIds?: readonly number[] | null;
}

/** The request of GetProjectAppointmentsByTaskHeading. */
export interface GetProjectAppointmentsByTaskHeadingRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TaskHeadingId?: number;
}

/** The request of GetProjectMemberAppointmentsByTask. */
export interface GetProjectMemberAppointmentsByTaskRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TaskId?: number;
}

/** The request of GetProjectMemberAppointmentsByTasks. */
export interface GetProjectMemberAppointmentsByTasksRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `ArrayOfint` */
  readonly TaskIds?: readonly number[] | null;
}

/** The request of GetProjectMemberAppointmentsByTaskHeading. */
export interface GetProjectMemberAppointmentsByTaskHeadingRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TaskHeadingId?: number;
}

/** The request of GetContactAppointmentsByTask. */
export interface GetContactAppointmentsByTaskRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TaskId?: number;
}

/** The request of GetContactAppointmentsByTasks. */
export interface GetContactAppointmentsByTasksRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `ArrayOfint` */
  readonly TaskIds?: readonly number[] | null;
}

/** The request of GetContactAppointmentsByTaskHeading. */
export interface GetContactAppointmentsByTaskHeadingRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
  /** `xs:int` */
  readonly TaskHeadingId?: number;
}

export const ActivityInformationListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ActivityInformationListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Date", $xs.dateTime, "?"],
    ["ActivityInformation", () => ActivitySummary$, "?nil"],
  ],
};

export const ArrayOfActivityInformationListItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfActivityInformationListItem", namespace: $ns0, item: ["ActivityInformationListItem", () => ActivityInformationListItem$, "*nil"] };

export const ActivitySummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ActivitySummary",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["NumBusyActivities", $xs.int, "?"],
    ["NumFreeActivities", $xs.int, "?"],
    ["PercentageBusy", $xs.int, "?"],
  ],
};

export const AddressSyncData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AddressSyncData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AddressId", $xs.int, "?"],
    ["AddressType", () => AddressType$, "?"],
    ["Address1", $xs.string, "?nil"],
    ["Address2", $xs.string, "?nil"],
    ["Address3", $xs.string, "?nil"],
    ["City", $xs.string, "?nil"],
    ["County", $xs.string, "?nil"],
    ["ZipCode", $xs.string, "?nil"],
    ["State", $xs.string, "?nil"],
    ["Latitude", $xs.double, "?"],
    ["Longitude", $xs.double, "?"],
    ["FormattedAddress", $xs.string, "?nil"],
  ],
};

export const AlarmData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AlarmData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AppointmentId", $xs.int, "?"],
    ["StartTime", $xs.dateTime, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["AlarmTime", $xs.dateTime, "?"],
    ["PersonId", $xs.int, "?"],
    ["PersonFullName", $xs.string, "?nil"],
    ["ContactName", $xs.string, "?nil"],
    ["ProjectId", $xs.int, "?"],
    ["ProjectName", $xs.string, "?nil"],
    ["AppointmentText", $xs.string, "?nil"],
    ["SaleId", $xs.int, "?"],
    ["SaleName", $xs.string, "?nil"],
    ["Location", $xs.string, "?nil"],
    ["AppointmentType", () => AppointmentType$, "?"],
    ["ContactId", $xs.int, "?"],
    ["AssignmentStatus", () => AssignmentStatus$, "?"],
    ["InvitationStatus", () => InvitationStatus$, "?"],
    ["BookingType", () => BookingType$, "?"],
    ["FormalName", $xs.string, "?nil"],
    ["TaskName", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ContactFullName", $xs.string, "?nil"],
    ["JoinVideomeetUrl", $xs.string, "?nil"],
  ],
};

export const ArrayOfAlarmData$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfAlarmData", namespace: $ns0, item: ["AlarmData", () => AlarmData$, "*nil"] };

export const ArrayOfAppointment$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfAppointment", namespace: $ns0, item: ["Appointment", () => Appointment$, "*nil"] };

export const AppointmentInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AppointmentInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AppointmentId", $xs.int, "?"],
    ["AssociateId", $xs.int, "?"],
    ["MotherId", $xs.int, "?"],
    ["StartDate", $xs.dateTime, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["ColorIndex", () => ColorIndex$, "?"],
    ["TaskName", $xs.string, "?nil"],
    ["ContactName", $xs.string, "?nil"],
    ["ProjectName", $xs.string, "?nil"],
    ["Title", $xs.string, "?nil"],
    ["Agenda", $xs.string, "?nil"],
    ["IsAllDay", $xs.boolean, "?"],
    ["IsBusy", $xs.boolean, "?"],
    ["IsRecurring", $xs.boolean, "?"],
    ["IsVideoMeeting", $xs.boolean, "?"],
    ["HasAlarm", $xs.boolean, "?"],
    ["IsCompleted", $xs.boolean, "?"],
    ["IsTentative", $xs.boolean, "?"],
    ["IsBookingMain", $xs.boolean, "?"],
    ["SendEmail", $xs.boolean, "?"],
    ["AnySendEmail", $xs.boolean, "?"],
    ["IsPrivate", $xs.boolean, "?"],
    ["RecurrenceInfo", () => RecurrenceInfo$, "?nil"],
    ["PersonName", $xs.string, "?nil"],
    ["IsBooking", $xs.boolean, "?"],
    ["OwnedExternally", () => AppointmentExternalOwner$, "?"],
    ["MotherAssociateId", $xs.int, "?"],
  ],
};

export const ArrayOfAppointmentInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfAppointmentInfo", namespace: $ns0, item: ["AppointmentInfo", () => AppointmentInfo$, "*nil"] };

export const AppointmentMoveData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AppointmentMoveData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AppointmentId", $xs.int, "?"],
    ["NewStartTime", $xs.dateTime, "?"],
    ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ["SendEmailToParticipants", $xs.boolean, "?"],
    ["SmtpEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ["ImapEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ["IsAlldayEvent", $xs.boolean, "?"],
    ["IsFree", $xs.boolean, "?"],
  ],
};

export const AppointmentSaveData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AppointmentSaveData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AppointmentEntity", () => AppointmentEntity$, "?nil"],
    ["EmailCreated", $xs.boolean, "?"],
  ],
};

export const AppointmentStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "AppointmentStatus",
  namespace: $ns0,
  names: ["UnknownOrPostIt", "NotStarted", "Started", "Completed", "Hidden", "Booking", "BookingMoved", "BookingSeen", "BookingMovedSeen", "BookingDeclined", "BookingDeleted", "Assignment", "AssignmentSeen", "AssignmentDeclined"],
  zero: "UnknownOrPostIt",
};

export const AppointmentSyncData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AppointmentSyncData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AlarmTime", $xs.dateTime, "?"],
    ["AppointmentId", $xs.int, "?"],
    ["AppointmentText", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ContactFullName", $xs.string, "?nil"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["HasAlarm", $xs.boolean, "?"],
    ["IsAllDay", $xs.boolean, "?"],
    ["IsAssignment", $xs.boolean, "?"],
    ["IsBusy", $xs.boolean, "?"],
    ["IsCompleted", $xs.boolean, "?"],
    ["IsInvitation", $xs.boolean, "?"],
    ["IsTentative", $xs.boolean, "?"],
    ["Location", $xs.string, "?nil"],
    ["Participants", () => ArrayOfParticipantSyncData$, "?nil"],
    ["PersonFormalName", $xs.string, "?nil"],
    ["PersonFullName", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["ProjectName", $xs.string, "?nil"],
    ["SaleId", $xs.int, "?"],
    ["SaleName", $xs.string, "?nil"],
    ["StartDate", $xs.dateTime, "?"],
    ["TaskName", $xs.string, "?nil"],
  ],
};

export const ArrayOfAppointmentSyncData$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfAppointmentSyncData", namespace: $ns0, item: ["AppointmentSyncData", () => AppointmentSyncData$, "*nil"] };

export const DayInformationListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DayInformationListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ActivityInformation", () => ActivitySummary$, "?nil"],
    ["RedLetterInformation", () => RedLetterSummary$, "?nil"],
    ["Date", $xs.dateTime, "?"],
  ],
};

export const ArrayOfDayInformationListItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDayInformationListItem", namespace: $ns0, item: ["DayInformationListItem", () => DayInformationListItem$, "*nil"] };

export const MultiAlarmData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "MultiAlarmData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Alarms", () => ArrayOfAlarmData$, "?nil"],
    ["PollingInterval", $xs.int, "?"],
    ["SilentAfter", $xs.int, "?"],
  ],
};

export const NextAvailableTime$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "NextAvailableTime",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AvailableTimeStart", $xs.dateTime, "?"],
    ["AvailableTimeEnd", $xs.dateTime, "?"],
    ["RecommendedTimeStart", $xs.dateTime, "?"],
    ["RecommendedTimeEnd", $xs.dateTime, "?"],
  ],
};

export const ArrayOfNextAvailableTime$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfNextAvailableTime", namespace: $ns0, item: ["NextAvailableTime", () => NextAvailableTime$, "*nil"] };

export const ParticipantSyncData$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ParticipantSyncData",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["PersonId", $xs.int, "?"],
    ["PersonFirstName", $xs.string, "?nil"],
    ["PersonMiddleName", $xs.string, "?nil"],
    ["PersonLastname", $xs.string, "?nil"],
    ["PersonMrmrs", $xs.string, "?nil"],
    ["PersonTitle", $xs.string, "?nil"],
    ["PersonPosition", $xs.string, "?nil"],
    ["PersonAcademicTitle", $xs.string, "?nil"],
    ["PersonFormalName", $xs.string, "?nil"],
    ["PersonFullName", $xs.string, "?nil"],
    ["ContactId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ContactBusiness", $xs.string, "?nil"],
    ["ContactCountry", $xs.string, "?nil"],
    ["ContactCategory", $xs.string, "?nil"],
    ["ContactFullName", $xs.string, "?nil"],
    ["EMail", () => ArrayOfstring$, "?nil"],
    ["PhonePrivate", () => ArrayOfstring$, "?nil"],
    ["PhoneFax", () => ArrayOfstring$, "?nil"],
    ["PhoneMobile", () => ArrayOfstring$, "?nil"],
    ["PhoneDirect", () => ArrayOfstring$, "?nil"],
    ["PhoneContact", () => ArrayOfstring$, "?nil"],
    ["Messenger", () => ArrayOfstring$, "?nil"],
    ["Voip", () => ArrayOfstring$, "?nil"],
    ["ContactUrl", () => ArrayOfstring$, "?nil"],
    ["Url", () => ArrayOfstring$, "?nil"],
    ["StreetAddress", () => AddressSyncData$, "?nil"],
    ["PostalAddress", () => AddressSyncData$, "?nil"],
    ["Country", $xs.string, "?nil"],
    ["PersonAddress", () => AddressSyncData$, "?nil"],
    ["PersonCountry", $xs.string, "?nil"],
    ["ParticipantStatus", () => AppointmentStatus$, "?"],
  ],
};

export const ArrayOfParticipantSyncData$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfParticipantSyncData", namespace: $ns0, item: ["ParticipantSyncData", () => ParticipantSyncData$, "*nil"] };

export const RecurrenceUpdateMode$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RecurrenceUpdateMode",
  namespace: $ns0,
  names: ["Unknown", "OnlyThis", "ThisAndForward", "StopRecurrence"],
  zero: "Unknown",
};

export const RedLetterDetails$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RedLetterDetails",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["OwnCountryDayTexts", () => ArrayOfstring$, "?nil"],
    ["OtherCountryDayTexts", () => ArrayOfstring$, "?nil"],
  ],
};

export const RedLetterInformationListItem$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RedLetterInformationListItem",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Date", $xs.dateTime, "?"],
    ["RedLetterInformation", () => RedLetterSummary$, "?nil"],
    ["RedLetterDetails", () => RedLetterDetails$, "?nil"],
  ],
};

export const ArrayOfRedLetterInformationListItem$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfRedLetterInformationListItem", namespace: $ns0, item: ["RedLetterInformationListItem", () => RedLetterInformationListItem$, "*nil"] };

export const RedLetterSummary$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RedLetterSummary",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["IsOwnCountryHoliday", $xs.boolean, "?"],
    ["IsOtherCountryHoliday", $xs.boolean, "?"],
  ],
};

export const SalesActivity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SalesActivity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RequestedContacts", () => ArrayOfContact$, "?nil"],
    ["RequestedPerson", () => Person$, "?nil"],
    ["SalesRep", () => Person$, "?nil"],
  ],
};

export const SuggestedAppointment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SuggestedAppointment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AutoSuggest", $xs.short, "?"],
    ["Deleted", $xs.short, "?"],
    ["DaysFuture", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["Text", $xs.string, "?nil"],
    ["TaskId", $xs.int, "?"],
    ["SuggestedAppointmentId", $xs.int, "?"],
    ["SaleTypeStageLinkId", $xs.int, "?"],
    ["RegisteredAssociateId", $xs.int, "?"],
    ["Rank", $xs.short, "?"],
    ["ProjectTypeStatusLinkId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Duration", $xs.short, "?"],
    ["Associate", () => Associate$, "?nil"],
  ],
};

export const SuggestedAppointmentEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "SuggestedAppointmentEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SuggestedAppointmentId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Deleted", $xs.boolean, "?"],
    ["DaysFuture", $xs.short, "?"],
    ["Duration", $xs.timeSpan, "?"],
    ["AutoSuggest", $xs.boolean, "?"],
    ["IsMilestone", $xs.boolean, "?"],
    ["AssignToMember", $xs.boolean, "?"],
    ["Text", $xs.string, "?nil"],
    ["ProjectTypeStatusLink", () => ProjectTypeStatusLink$, "?nil"],
    ["SaleTypeStageLink", () => SaleTypeStageLink$, "?nil"],
    ["Type", () => Task$, "?nil"],
  ],
};

export const UserConnectedState$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserConnectedState",
  namespace: $ns0,
  members: [
    ["IsConnected", $xs.boolean, "?"],
    ["ProviderId", $xs.string, "?nil"],
    ["LoginUrl", $xs.string, "?nil"],
  ],
};

export const VideoMeetingReservation$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "VideoMeetingReservation",
  namespace: $ns0,
  members: [
    ["VideoMeetingId", $xs.string, "?nil"],
    ["VideoMeetingUrl", $xs.string, "?nil"],
  ],
};

const $requestHeaders: readonly $rt.MemberDescriptor[] = [
  ["ApplicationToken", $xs.string, "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", $xs.boolean, "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** Description of the agent, from which the session creates its messages. */
export const AppointmentAgent$: $rt.AgentDescriptor<IAppointmentAgent> = {
  services: "Services88",
  name: "Appointment",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    GetPublishedAppointment: [[["AppointmentId", $xs.int, "?"]], [["Response", () => Appointment$, "?nil"]]],
    GetPublishedAppointments: [[["AppointmentIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetMyPublishedAppointments: [[], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetPublishedProjectAppointments: [[["ProjectId", $xs.int, "?"]], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetAppointmentsByTaskHeading: [[["TaskHeadingId", $xs.int, "?"]], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetAssociateDiary: [[
      ["AssociateId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetDiaryByGroup: [[
      ["GroupId", $xs.int, "?"],
      ["GroupType", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    UpdateAppointment: [[
      ["Id", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Status", $xs.int, "?"],
      ["Type", $xs.int, "?"],
      ["AssociateId", $xs.int, "?"],
    ], [["Response", () => Appointment$, "?nil"]]],
    UpdateAppointmentWithMode: [[
      ["Id", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Status", () => AppointmentStatus$, "?"],
      ["Type", () => AppointmentType$, "?"],
      ["AssociateId", $xs.int, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], [["Response", () => Appointment$, "?nil"]]],
    UpdateAppointmentWithModeAndEmail: [[
      ["Id", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Status", () => AppointmentStatus$, "?"],
      ["Type", () => AppointmentType$, "?"],
      ["AssociateId", $xs.int, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
      ["SendEmailToParticipants", $xs.boolean, "?"],
      ["SmtpEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["ImapEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ], [["Response", () => Appointment$, "?nil"]]],
    GetAssociatesDiary: [[
      ["AssociateIds", () => ArrayOfint$, "?nil"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetAssociatesDiaryInfo: [[
      ["AssociateIds", () => ArrayOfint$, "?nil"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
    ], [["Response", () => ArrayOfAppointmentInfo$, "?nil"]]],
    GetAppointmentRecords: [[
      ["MotherId", $xs.int, "?"],
      ["RecurrenceRuleId", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetMySyncAppointments: [[
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
    ], [["Response", () => ArrayOfAppointmentSyncData$, "?nil"]]],
    GetDayInformationListByDatesAndAssociate: [[
      ["StartDate", $xs.dateTime, "?"],
      ["EndDate", $xs.dateTime, "?"],
      ["AssociateId", $xs.int, "?"],
    ], [["Response", () => ArrayOfDayInformationListItem$, "?nil"]]],
    GetActivityInformationListByDatesAndAssociate: [[
      ["StartDate", $xs.dateTime, "?"],
      ["EndDate", $xs.dateTime, "?"],
      ["AssociateId", $xs.int, "?"],
    ], [["Response", () => ArrayOfActivityInformationListItem$, "?nil"]]],
    GetRedLetterInformationListByDatesAndAssociate: [[
      ["StartDate", $xs.dateTime, "?"],
      ["EndDate", $xs.dateTime, "?"],
      ["AssociateId", $xs.int, "?"],
    ], [["Response", () => ArrayOfRedLetterInformationListItem$, "?nil"]]],
    GetAlarms: [[
      ["IncludeInvitations", $xs.boolean, "?"],
      ["IncludeAllAppointments", $xs.boolean, "?"],
      ["DefaultAlarmLeadTimeInMinutes", $xs.int, "?"],
    ], [["Response", () => MultiAlarmData$, "?nil"]]],
    GetNextAvailableTime: [[
      ["Associates", () => ArrayOfint$, "?nil"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["IsAllDay", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfNextAvailableTime$, "?nil"]]],
    GenerateLead: [[
      ["AssociateIdForNewContact", $xs.int, "?"],
      ["LeadDescription", $xs.string, "?nil"],
      ["Relation", $xs.string, "?nil"],
      ["RelationId", $xs.int, "?"],
      ["LeadContact", $xs.string, "?nil"],
      ["LeadPersonFirstname", $xs.string, "?nil"],
      ["LeadPersonLastname", $xs.string, "?nil"],
      ["LeadPersonEmail", $xs.string, "?nil"],
      ["LeadPhoneNumber", $xs.string, "?nil"],
      ["CreatorsContact", $xs.string, "?nil"],
      ["CreatorsFirstname", $xs.string, "?nil"],
      ["CreatorsLastname", $xs.string, "?nil"],
    ], [["Response", () => SalesActivity$, "?nil"]]],
    RequestForInfo: [[
      ["AssociateIdForNewContact", $xs.int, "?"],
      ["Channel", $xs.string, "?nil"],
      ["Regarding", $xs.string, "?nil"],
      ["ContactName", $xs.string, "?nil"],
      ["PersonFirstname", $xs.string, "?nil"],
      ["PersonLastname", $xs.string, "?nil"],
      ["EmailAddress", $xs.string, "?nil"],
      ["PhoneNumber", $xs.string, "?nil"],
    ], [["Response", () => SalesActivity$, "?nil"]]],
    GetSuggestedAppointment: [[["SuggestedAppointmentId", $xs.int, "?"]], [["Response", () => SuggestedAppointment$, "?nil"]]],
    GetSuggestedAppointmentEntity: [[["SuggestedAppointmentEntityId", $xs.int, "?"]], [["Response", () => SuggestedAppointmentEntity$, "?nil"]]],
    GetTaskListItem: [[["TaskListItemId", $xs.int, "?"]], [["Response", () => TaskListItem$, "?nil"]]],
    GetTaskListItems: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfTaskListItem$, "?nil"]]],
    CreateVideoMeetingReservation: [[], [["Response", () => VideoMeetingReservation$, "?nil"]]],
    DeleteVideoMeetingReservation: [[["VideoMeetingId", $xs.string, "?nil"]], []],
    GetVideoMeetingConnectedState: [[], [["Response", () => UserConnectedState$, "?nil"]]],
    CreateDefaultAppointmentEntity: [[], [["Response", () => AppointmentEntity$, "?nil"]]],
    SaveAppointmentEntity: [[["AppointmentEntity", () => AppointmentEntity$, "?nil"]], [["Response", () => AppointmentEntity$, "?nil"]]],
    DeleteAppointmentEntity: [[["AppointmentEntityId", $xs.int, "?"]], []],
    CreateDefaultSuggestedAppointmentEntity: [[], [["Response", () => SuggestedAppointmentEntity$, "?nil"]]],
    SaveSuggestedAppointmentEntity: [[["SuggestedAppointmentEntity", () => SuggestedAppointmentEntity$, "?nil"]], [["Response", () => SuggestedAppointmentEntity$, "?nil"]]],
    CreateDefaultTaskListItem: [[], [["Response", () => TaskListItem$, "?nil"]]],
    SaveTaskListItem: [[["TaskListItem", () => TaskListItem$, "?nil"]], [["Response", () => TaskListItem$, "?nil"]]],
    GetAppointment: [[["AppointmentId", $xs.int, "?"]], [["Response", () => Appointment$, "?nil"]]],
    ToggleAppointmentStatus: [[["AppointmentId", $xs.int, "?"]], [["Response", () => AppointmentStatus$, "?"]]],
    ToggleActivity: [[["ActivityIdentifier", $xs.string, "?nil"]], [["Response", () => ActivityStatus$, "?"]]],
    ToggleActivities: [[["ActivityIdentifier", () => ArrayOfstring$, "?nil"]], [["Response", () => ActivityStatus$, "?"]]],
    SetActivityStatus: [[
      ["ActivityIdentifier", () => ArrayOfstring$, "?nil"],
      ["ActivityStatus", () => ActivityStatus$, "?"],
    ], []],
    ToggleAndSetActivities: [[["ActivityIdentifiers", () => ArrayOfstring$, "?nil"]], [["Response", () => ArrayOfstring$, "?nil"]]],
    GetAppointmentEntity: [[["AppointmentEntityId", $xs.int, "?"]], [["Response", () => AppointmentEntity$, "?nil"]]],
    CreateDefaultAppointmentEntityByType: [[["Type", () => TaskType$, "?"]], [["Response", () => AppointmentEntity$, "?nil"]]],
    CreateAppointmentEntityFromExisting: [[
      ["AppointmentId", $xs.int, "?"],
      ["AssociateId", $xs.int, "?"],
    ], [["Response", () => AppointmentEntity$, "?nil"]]],
    Accept: [[
      ["AppointmentId", $xs.int, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], []],
    CreateAndAccept: [[
      ["EmailItemId", $xs.int, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], []],
    AcceptWithEmailConfirmation: [[
      ["AppointmentId", $xs.int, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], []],
    CreateAndAcceptWithEmailConfirmation: [[
      ["EmailItemId", $xs.int, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], []],
    Reject: [[
      ["AppointmentId", $xs.int, "?"],
      ["RejectReason", $xs.string, "?nil"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], []],
    RejectWithEmailConfirmation: [[
      ["AppointmentId", $xs.int, "?"],
      ["RejectReason", $xs.string, "?nil"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], []],
    DeclineInvitationFromEmailItem: [[
      ["EmailItemId", $xs.int, "?"],
      ["RejectReason", $xs.string, "?nil"],
    ], []],
    GetOrganizerName: [[["MotherAppointmentId", $xs.int, "?"]], [["Response", $xs.string, "?nil"]]],
    Save: [[
      ["AppointmentEntity", () => AppointmentEntity$, "?nil"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
      ["SendEmailToParticipants", $xs.boolean, "?"],
      ["SmtpEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["ImapEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ], [["Response", () => AppointmentEntity$, "?nil"]]],
    Delete: [[
      ["AppointmentId", $xs.int, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
      ["SendEmailToParticipants", $xs.boolean, "?"],
      ["SmtpEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["ImapEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ], []],
    CalculateDays: [[["AppointmentEntity", () => AppointmentEntity$, "?nil"]], [["Response", () => RecurrenceInfo$, "?nil"]]],
    ValidateDays: [[
      ["AppointmentEntity", () => AppointmentEntity$, "?nil"],
      ["Dates", () => ArrayOfdateTime$, "?nil"],
    ], [["Response", () => ArrayOfRecurrenceDate$, "?nil"]]],
    CreateDefaultRecurrence: [[], [["Response", () => RecurrenceInfo$, "?nil"]]],
    AssignTo: [[
      ["AppointmentId", $xs.int, "?"],
      ["Participant", () => ParticipantInfo$, "?nil"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], [["Response", () => AppointmentEntity$, "?nil"]]],
    SetSeen: [[
      ["AppointmentId", $xs.int, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], []],
    SetSeenMany: [[
      ["AppointmentIds", () => ArrayOfint$, "?nil"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], []],
    Move: [[
      ["AppointmentId", $xs.int, "?"],
      ["NewStartTime", $xs.dateTime, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], [["Response", () => AppointmentEntity$, "?nil"]]],
    MoveWithEmail: [[
      ["AppointmentId", $xs.int, "?"],
      ["NewStartTime", $xs.dateTime, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
      ["SendEmailToParticipants", $xs.boolean, "?"],
      ["SmtpEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["ImapEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ], [["Response", () => AppointmentEntity$, "?nil"]]],
    MoveExtended: [[["AppointmentMoveData", () => AppointmentMoveData$, "?nil"]], [["Response", () => AppointmentEntity$, "?nil"]]],
    AcceptRejected: [[
      ["AppointmentId", $xs.int, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], [["Response", () => AppointmentEntity$, "?nil"]]],
    CreateDefaultRecurrenceByDate: [[["StartDate", $xs.dateTime, "?"]], [["Response", () => RecurrenceInfo$, "?nil"]]],
    CleanUpBookingDeleted: [[["AppointmentIds", () => ArrayOfint$, "?nil"]], [["Response", $xs.int, "?"]]],
    CleanUpBookingDeletedWithUpdateMode: [[
      ["AppointmentIds", () => ArrayOfint$, "?nil"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
    ], []],
    CleanUpRecurringBookingDeleted: [[], [["Response", $xs.int, "?"]]],
    CreateDefaultAppointmentEntityByTypeAndAssociate: [[
      ["Type", () => TaskType$, "?"],
      ["AssociateId", $xs.int, "?"],
    ], [["Response", () => AppointmentEntity$, "?nil"]]],
    GetCanInsertForAssociates: [[["AssociateIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfboolean$, "?nil"]]],
    GetAppointmentHaveParticipantsWithEmail: [[["AppointmentId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    CreateDefaultAppointmentEntityFromSaleSuggestion: [[
      ["SuggestedAppointmentId", $xs.int, "?"],
      ["SaleId", $xs.int, "?"],
      ["CreateNow", $xs.boolean, "?"],
      ["OwnerId", $xs.int, "?"],
    ], [["Response", () => AppointmentEntity$, "?nil"]]],
    GetNextSuggestedAppointmentBySale: [[
      ["SaleId", $xs.int, "?"],
      ["CurrentAppointmentId", $xs.int, "?"],
      ["SkipCompleteCheck", $xs.boolean, "?"],
    ], [["Response", () => SuggestedAppointment$, "?nil"]]],
    CreateDefaultReOpenAppointment: [[["SaleId", $xs.int, "?"]], [["Response", () => AppointmentEntity$, "?nil"]]],
    CreateDefaultAppointmentEntityFromProjectSuggestion: [[
      ["SuggestedAppointmentId", $xs.int, "?"],
      ["ProjectId", $xs.int, "?"],
      ["CreateNow", $xs.boolean, "?"],
      ["OwnerId", $xs.int, "?"],
    ], [["Response", () => AppointmentEntity$, "?nil"]]],
    CreateAppointmentForUID: [[
      ["AppointmentEntity", () => AppointmentEntity$, "?nil"],
      ["UID", $xs.string, "?nil"],
    ], [["Response", () => AppointmentEntity$, "?nil"]]],
    GetAppointmentFromUID: [[["UID", $xs.string, "?nil"]], [["Response", () => AppointmentEntity$, "?nil"]]],
    CanAssignToProjectMember: [[
      ["ProjectId", $xs.int, "?"],
      ["SuggestedAppointmentId", $xs.int, "?"],
    ], [["Response", $xs.boolean, "?"]]],
    GetUIDFromAppointmentId: [[
      ["AppointmentId", $xs.int, "?"],
      ["UseMotherId", $xs.boolean, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    UpdateAppointmentFromIcsResponse: [[
      ["EmailAddress", $xs.string, "?nil"],
      ["IcsData", $xs.base64Binary, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    ValidateAppointmentEntity: [[["AppointmentEntity", () => AppointmentEntity$, "?nil"]], [["Response", () => StringDictionary$, "?nil"]]],
    WillSendEmail: [[["Appointment", () => AppointmentEntity$, "?nil"]], [["Response", $xs.boolean, "?"]]],
    AcceptWithSmtpEmailConfirmation: [[
      ["AppointmentId", $xs.int, "?"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
      ["SmtpEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ], []],
    RejectWithSmtpEmailConfirmation: [[
      ["AppointmentId", $xs.int, "?"],
      ["RejectReason", $xs.string, "?nil"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
      ["SmtpEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
    ], []],
    GetAppointmentEmailInvitation: [[
      ["Appointment", () => AppointmentEntity$, "?nil"],
      ["TemplateName", $xs.string, "?nil"],
      ["Language", $xs.string, "?nil"],
    ], [["Response", () => EMailEntity$, "?nil"]]],
    SaveWithCustomInvitation: [[
      ["AppointmentEntity", () => AppointmentEntity$, "?nil"],
      ["UpdateMode", () => RecurrenceUpdateMode$, "?"],
      ["SendEmailToParticipants", $xs.boolean, "?"],
      ["SmtpEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["ImapEMailConnectionInfo", () => EMailConnectionInfo$, "?nil"],
      ["EmailBody", $xs.string, "?nil"],
      ["Subject", $xs.string, "?nil"],
      ["TemplateLanguage", $xs.string, "?nil"],
    ], [["Response", () => AppointmentSaveData$, "?nil"]]],
    ConvertAppointmentToTask: [[["AppointmentId", $xs.int, "?"]], [["Response", () => AppointmentEntity$, "?nil"]]],
    GetAppointmentList: [[["AppointmentIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetMyAppointments: [[
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetPersonAppointments: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectAppointments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetMyDiary: [[
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetMyTasks: [[["Count", $xs.int, "?"]], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetPersonDiary: [[
      ["PersonId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetPersonTasks: [[
      ["PersonId", $xs.int, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetPersonAppointmentsByType: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectAppointments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["AppointmentType", () => AppointmentType$, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetProjectAppointments: [[
      ["ProjectId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetProjectAppointmentsByType: [[
      ["ProjectId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["AppointmentType", () => AppointmentType$, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetContactAppointments: [[
      ["ContactId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetContactAppointmentsByType: [[
      ["ContactId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["AppointmentType", () => AppointmentType$, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetProjectMemberAppointments: [[
      ["PersonId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetProjectMemberAppointmentsByType: [[
      ["PersonId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["AppointmentType", () => AppointmentType$, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetPersonAppointmentsByTask: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectAppointments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskId", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetPersonAppointmentsByTasks: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectAppointments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetPersonAppointmentsByTaskHeading: [[
      ["PersonId", $xs.int, "?"],
      ["IncludeProjectAppointments", $xs.boolean, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskHeadingId", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetProjectAppointmentsByTask: [[
      ["ProjectId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskId", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetProjectAppointmentsByTasks: [[
      ["ProjectId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetProjectAppointmentsByTaskHeading: [[
      ["ProjectId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskHeadingId", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetProjectMemberAppointmentsByTask: [[
      ["PersonId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskId", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetProjectMemberAppointmentsByTasks: [[
      ["PersonId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetProjectMemberAppointmentsByTaskHeading: [[
      ["PersonId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskHeadingId", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetContactAppointmentsByTask: [[
      ["ContactId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskId", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetContactAppointmentsByTasks: [[
      ["ContactId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskIds", () => ArrayOfint$, "?nil"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
    GetContactAppointmentsByTaskHeading: [[
      ["ContactId", $xs.int, "?"],
      ["StartTime", $xs.dateTime, "?"],
      ["EndTime", $xs.dateTime, "?"],
      ["Count", $xs.int, "?"],
      ["TaskHeadingId", $xs.int, "?"],
    ], [["Response", () => ArrayOfAppointment$, "?nil"]]],
  }),
};

export interface AppointmentAgent extends IAppointmentAgent {}
export const AppointmentAgent: $rt.ClientOf<AppointmentAgent> = /* @__PURE__ */ $client(AppointmentAgent$);
