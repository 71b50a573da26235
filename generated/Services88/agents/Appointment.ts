/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type ActivityInformationListItem, type ActivityStatus, ActivityStatus$, type Appointment, Appointment$, type AppointmentEntity, AppointmentEntity$, type AppointmentInfo, type AppointmentMoveData, AppointmentMoveData$, type AppointmentSaveData, AppointmentSaveData$, type AppointmentStatus, AppointmentStatus$, type AppointmentSyncData, type AppointmentType, AppointmentType$, ArrayOfActivityInformationListItem$, ArrayOfAppointment$, ArrayOfAppointmentInfo$, ArrayOfAppointmentSyncData$ } from "../carriers/A.js";
import { ArrayOfboolean$ } from "../carriers/B.js";
import { ArrayOfDayInformationListItem$, ArrayOfdateTime$, type DayInformationListItem } from "../carriers/D.js";
import { type EMailConnectionInfo, EMailConnectionInfo$, type EMailEntity, EMailEntity$ } from "../carriers/E.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { type MultiAlarmData, MultiAlarmData$ } from "../carriers/M.js";
import { ArrayOfNextAvailableTime$, type NextAvailableTime } from "../carriers/N.js";
import { type ParticipantInfo, ParticipantInfo$ } from "../carriers/P.js";
import { ArrayOfRecurrenceDate$, ArrayOfRedLetterInformationListItem$, type RecurrenceDate, type RecurrenceInfo, RecurrenceInfo$, type RecurrenceUpdateMode, RecurrenceUpdateMode$, type RedLetterInformationListItem } from "../carriers/R.js";
import { ArrayOfstring$, type SalesActivity, SalesActivity$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$, type SuggestedAppointment, SuggestedAppointment$, type SuggestedAppointmentEntity, SuggestedAppointmentEntity$ } from "../carriers/S.js";
import { ArrayOfTaskListItem$, type TaskListItem, TaskListItem$, type TaskType, TaskType$ } from "../carriers/T.js";
import { type UserConnectedState, UserConnectedState$ } from "../carriers/U.js";
import { type VideoMeetingReservation, VideoMeetingReservation$ } from "../carriers/V.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class AppointmentAgent implements IAppointmentAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  GetPublishedAppointment(request: GetPublishedAppointmentRequest, options?: $rt.CallOptions): Promise<Appointment | null> {
    return this.#session.call(AppointmentAgent$, "GetPublishedAppointment", request, options);
  }

  GetPublishedAppointments(request: GetPublishedAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetPublishedAppointments", request, options);
  }

  GetMyPublishedAppointments(options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetMyPublishedAppointments", {}, options);
  }

  GetPublishedProjectAppointments(request: GetPublishedProjectAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetPublishedProjectAppointments", request, options);
  }

  GetAppointmentsByTaskHeading(request: GetAppointmentsByTaskHeadingRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetAppointmentsByTaskHeading", request, options);
  }

  GetAssociateDiary(request: GetAssociateDiaryRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetAssociateDiary", request, options);
  }

  GetDiaryByGroup(request: GetDiaryByGroupRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetDiaryByGroup", request, options);
  }

  UpdateAppointment(request: UpdateAppointmentRequest, options?: $rt.CallOptions): Promise<Appointment | null> {
    return this.#session.call(AppointmentAgent$, "UpdateAppointment", request, options);
  }

  UpdateAppointmentWithMode(request: UpdateAppointmentWithModeRequest, options?: $rt.CallOptions): Promise<Appointment | null> {
    return this.#session.call(AppointmentAgent$, "UpdateAppointmentWithMode", request, options);
  }

  UpdateAppointmentWithModeAndEmail(request: UpdateAppointmentWithModeAndEmailRequest, options?: $rt.CallOptions): Promise<Appointment | null> {
    return this.#session.call(AppointmentAgent$, "UpdateAppointmentWithModeAndEmail", request, options);
  }

  GetAssociatesDiary(request: GetAssociatesDiaryRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetAssociatesDiary", request, options);
  }

  GetAssociatesDiaryInfo(request: GetAssociatesDiaryInfoRequest, options?: $rt.CallOptions): Promise<(AppointmentInfo | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetAssociatesDiaryInfo", request, options);
  }

  GetAppointmentRecords(request: GetAppointmentRecordsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetAppointmentRecords", request, options);
  }

  GetMySyncAppointments(request: GetMySyncAppointmentsRequest, options?: $rt.CallOptions): Promise<(AppointmentSyncData | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetMySyncAppointments", request, options);
  }

  GetDayInformationListByDatesAndAssociate(request: GetDayInformationListByDatesAndAssociateRequest, options?: $rt.CallOptions): Promise<(DayInformationListItem | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetDayInformationListByDatesAndAssociate", request, options);
  }

  GetActivityInformationListByDatesAndAssociate(request: GetActivityInformationListByDatesAndAssociateRequest, options?: $rt.CallOptions): Promise<(ActivityInformationListItem | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetActivityInformationListByDatesAndAssociate", request, options);
  }

  GetRedLetterInformationListByDatesAndAssociate(request: GetRedLetterInformationListByDatesAndAssociateRequest, options?: $rt.CallOptions): Promise<(RedLetterInformationListItem | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetRedLetterInformationListByDatesAndAssociate", request, options);
  }

  GetAlarms(request: GetAlarmsRequest, options?: $rt.CallOptions): Promise<MultiAlarmData | null> {
    return this.#session.call(AppointmentAgent$, "GetAlarms", request, options);
  }

  GetNextAvailableTime(request: GetNextAvailableTimeRequest, options?: $rt.CallOptions): Promise<(NextAvailableTime | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetNextAvailableTime", request, options);
  }

  GenerateLead(request: GenerateLeadRequest, options?: $rt.CallOptions): Promise<SalesActivity | null> {
    return this.#session.call(AppointmentAgent$, "GenerateLead", request, options);
  }

  RequestForInfo(request: RequestForInfoRequest, options?: $rt.CallOptions): Promise<SalesActivity | null> {
    return this.#session.call(AppointmentAgent$, "RequestForInfo", request, options);
  }

  GetSuggestedAppointment(request: GetSuggestedAppointmentRequest, options?: $rt.CallOptions): Promise<SuggestedAppointment | null> {
    return this.#session.call(AppointmentAgent$, "GetSuggestedAppointment", request, options);
  }

  GetSuggestedAppointmentEntity(request: GetSuggestedAppointmentEntityRequest, options?: $rt.CallOptions): Promise<SuggestedAppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "GetSuggestedAppointmentEntity", request, options);
  }

  GetTaskListItem(request: GetTaskListItemRequest, options?: $rt.CallOptions): Promise<TaskListItem | null> {
    return this.#session.call(AppointmentAgent$, "GetTaskListItem", request, options);
  }

  GetTaskListItems(request: GetTaskListItemsRequest, options?: $rt.CallOptions): Promise<(TaskListItem | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetTaskListItems", request, options);
  }

  CreateVideoMeetingReservation(options?: $rt.CallOptions): Promise<VideoMeetingReservation | null> {
    return this.#session.call(AppointmentAgent$, "CreateVideoMeetingReservation", {}, options);
  }

  DeleteVideoMeetingReservation(request: DeleteVideoMeetingReservationRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "DeleteVideoMeetingReservation", request, options);
  }

  GetVideoMeetingConnectedState(options?: $rt.CallOptions): Promise<UserConnectedState | null> {
    return this.#session.call(AppointmentAgent$, "GetVideoMeetingConnectedState", {}, options);
  }

  CreateDefaultAppointmentEntity(options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "CreateDefaultAppointmentEntity", {}, options);
  }

  SaveAppointmentEntity(request: SaveAppointmentEntityRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "SaveAppointmentEntity", request, options);
  }

  DeleteAppointmentEntity(request: DeleteAppointmentEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "DeleteAppointmentEntity", request, options);
  }

  CreateDefaultSuggestedAppointmentEntity(options?: $rt.CallOptions): Promise<SuggestedAppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "CreateDefaultSuggestedAppointmentEntity", {}, options);
  }

  SaveSuggestedAppointmentEntity(request: SaveSuggestedAppointmentEntityRequest, options?: $rt.CallOptions): Promise<SuggestedAppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "SaveSuggestedAppointmentEntity", request, options);
  }

  CreateDefaultTaskListItem(options?: $rt.CallOptions): Promise<TaskListItem | null> {
    return this.#session.call(AppointmentAgent$, "CreateDefaultTaskListItem", {}, options);
  }

  SaveTaskListItem(request: SaveTaskListItemRequest, options?: $rt.CallOptions): Promise<TaskListItem | null> {
    return this.#session.call(AppointmentAgent$, "SaveTaskListItem", request, options);
  }

  GetAppointment(request: GetAppointmentRequest, options?: $rt.CallOptions): Promise<Appointment | null> {
    return this.#session.call(AppointmentAgent$, "GetAppointment", request, options);
  }

  ToggleAppointmentStatus(request: ToggleAppointmentStatusRequest, options?: $rt.CallOptions): Promise<AppointmentStatus> {
    return this.#session.call(AppointmentAgent$, "ToggleAppointmentStatus", request, options);
  }

  ToggleActivity(request: ToggleActivityRequest, options?: $rt.CallOptions): Promise<ActivityStatus> {
    return this.#session.call(AppointmentAgent$, "ToggleActivity", request, options);
  }

  ToggleActivities(request: ToggleActivitiesRequest, options?: $rt.CallOptions): Promise<ActivityStatus> {
    return this.#session.call(AppointmentAgent$, "ToggleActivities", request, options);
  }

  SetActivityStatus(request: SetActivityStatusRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "SetActivityStatus", request, options);
  }

  ToggleAndSetActivities(request: ToggleAndSetActivitiesRequest, options?: $rt.CallOptions): Promise<(string | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "ToggleAndSetActivities", request, options);
  }

  GetAppointmentEntity(request: GetAppointmentEntityRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "GetAppointmentEntity", request, options);
  }

  CreateDefaultAppointmentEntityByType(request: CreateDefaultAppointmentEntityByTypeRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "CreateDefaultAppointmentEntityByType", request, options);
  }

  CreateAppointmentEntityFromExisting(request: CreateAppointmentEntityFromExistingRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "CreateAppointmentEntityFromExisting", request, options);
  }

  Accept(request: AcceptRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "Accept", request, options);
  }

  CreateAndAccept(request: CreateAndAcceptRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "CreateAndAccept", request, options);
  }

  AcceptWithEmailConfirmation(request: AcceptWithEmailConfirmationRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "AcceptWithEmailConfirmation", request, options);
  }

  CreateAndAcceptWithEmailConfirmation(request: CreateAndAcceptWithEmailConfirmationRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "CreateAndAcceptWithEmailConfirmation", request, options);
  }

  Reject(request: RejectRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "Reject", request, options);
  }

  RejectWithEmailConfirmation(request: RejectWithEmailConfirmationRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "RejectWithEmailConfirmation", request, options);
  }

  DeclineInvitationFromEmailItem(request: DeclineInvitationFromEmailItemRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "DeclineInvitationFromEmailItem", request, options);
  }

  GetOrganizerName(request: GetOrganizerNameRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AppointmentAgent$, "GetOrganizerName", request, options);
  }

  Save(request: SaveRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "Save", request, options);
  }

  Delete(request: DeleteRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "Delete", request, options);
  }

  CalculateDays(request: CalculateDaysRequest, options?: $rt.CallOptions): Promise<RecurrenceInfo | null> {
    return this.#session.call(AppointmentAgent$, "CalculateDays", request, options);
  }

  ValidateDays(request: ValidateDaysRequest, options?: $rt.CallOptions): Promise<(RecurrenceDate | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "ValidateDays", request, options);
  }

  CreateDefaultRecurrence(options?: $rt.CallOptions): Promise<RecurrenceInfo | null> {
    return this.#session.call(AppointmentAgent$, "CreateDefaultRecurrence", {}, options);
  }

  AssignTo(request: AssignToRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "AssignTo", request, options);
  }

  SetSeen(request: SetSeenRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "SetSeen", request, options);
  }

  SetSeenMany(request: SetSeenManyRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "SetSeenMany", request, options);
  }

  Move(request: MoveRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "Move", request, options);
  }

  MoveWithEmail(request: MoveWithEmailRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "MoveWithEmail", request, options);
  }

  MoveExtended(request: MoveExtendedRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "MoveExtended", request, options);
  }

  AcceptRejected(request: AcceptRejectedRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "AcceptRejected", request, options);
  }

  CreateDefaultRecurrenceByDate(request: CreateDefaultRecurrenceByDateRequest, options?: $rt.CallOptions): Promise<RecurrenceInfo | null> {
    return this.#session.call(AppointmentAgent$, "CreateDefaultRecurrenceByDate", request, options);
  }

  CleanUpBookingDeleted(request: CleanUpBookingDeletedRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(AppointmentAgent$, "CleanUpBookingDeleted", request, options);
  }

  CleanUpBookingDeletedWithUpdateMode(request: CleanUpBookingDeletedWithUpdateModeRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "CleanUpBookingDeletedWithUpdateMode", request, options);
  }

  CleanUpRecurringBookingDeleted(options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(AppointmentAgent$, "CleanUpRecurringBookingDeleted", {}, options);
  }

  CreateDefaultAppointmentEntityByTypeAndAssociate(request: CreateDefaultAppointmentEntityByTypeAndAssociateRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "CreateDefaultAppointmentEntityByTypeAndAssociate", request, options);
  }

  GetCanInsertForAssociates(request: GetCanInsertForAssociatesRequest, options?: $rt.CallOptions): Promise<boolean[] | null> {
    return this.#session.call(AppointmentAgent$, "GetCanInsertForAssociates", request, options);
  }

  GetAppointmentHaveParticipantsWithEmail(request: GetAppointmentHaveParticipantsWithEmailRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(AppointmentAgent$, "GetAppointmentHaveParticipantsWithEmail", request, options);
  }

  CreateDefaultAppointmentEntityFromSaleSuggestion(request: CreateDefaultAppointmentEntityFromSaleSuggestionRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "CreateDefaultAppointmentEntityFromSaleSuggestion", request, options);
  }

  GetNextSuggestedAppointmentBySale(request: GetNextSuggestedAppointmentBySaleRequest, options?: $rt.CallOptions): Promise<SuggestedAppointment | null> {
    return this.#session.call(AppointmentAgent$, "GetNextSuggestedAppointmentBySale", request, options);
  }

  CreateDefaultReOpenAppointment(request: CreateDefaultReOpenAppointmentRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "CreateDefaultReOpenAppointment", request, options);
  }

  CreateDefaultAppointmentEntityFromProjectSuggestion(request: CreateDefaultAppointmentEntityFromProjectSuggestionRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "CreateDefaultAppointmentEntityFromProjectSuggestion", request, options);
  }

  CreateAppointmentForUID(request: CreateAppointmentForUIDRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "CreateAppointmentForUID", request, options);
  }

  GetAppointmentFromUID(request: GetAppointmentFromUIDRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "GetAppointmentFromUID", request, options);
  }

  CanAssignToProjectMember(request: CanAssignToProjectMemberRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(AppointmentAgent$, "CanAssignToProjectMember", request, options);
  }

  GetUIDFromAppointmentId(request: GetUIDFromAppointmentIdRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(AppointmentAgent$, "GetUIDFromAppointmentId", request, options);
  }

  UpdateAppointmentFromIcsResponse(request: UpdateAppointmentFromIcsResponseRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(AppointmentAgent$, "UpdateAppointmentFromIcsResponse", request, options);
  }

  ValidateAppointmentEntity(request: ValidateAppointmentEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(AppointmentAgent$, "ValidateAppointmentEntity", request, options);
  }

  WillSendEmail(request: WillSendEmailRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(AppointmentAgent$, "WillSendEmail", request, options);
  }

  AcceptWithSmtpEmailConfirmation(request: AcceptWithSmtpEmailConfirmationRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "AcceptWithSmtpEmailConfirmation", request, options);
  }

  RejectWithSmtpEmailConfirmation(request: RejectWithSmtpEmailConfirmationRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(AppointmentAgent$, "RejectWithSmtpEmailConfirmation", request, options);
  }

  GetAppointmentEmailInvitation(request: GetAppointmentEmailInvitationRequest, options?: $rt.CallOptions): Promise<EMailEntity | null> {
    return this.#session.call(AppointmentAgent$, "GetAppointmentEmailInvitation", request, options);
  }

  SaveWithCustomInvitation(request: SaveWithCustomInvitationRequest, options?: $rt.CallOptions): Promise<AppointmentSaveData | null> {
    return this.#session.call(AppointmentAgent$, "SaveWithCustomInvitation", request, options);
  }

  ConvertAppointmentToTask(request: ConvertAppointmentToTaskRequest, options?: $rt.CallOptions): Promise<AppointmentEntity | null> {
    return this.#session.call(AppointmentAgent$, "ConvertAppointmentToTask", request, options);
  }

  GetAppointmentList(request: GetAppointmentListRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetAppointmentList", request, options);
  }

  GetMyAppointments(request: GetMyAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetMyAppointments", request, options);
  }

  GetPersonAppointments(request: GetPersonAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetPersonAppointments", request, options);
  }

  GetMyDiary(request: GetMyDiaryRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetMyDiary", request, options);
  }

  GetMyTasks(request: GetMyTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetMyTasks", request, options);
  }

  GetPersonDiary(request: GetPersonDiaryRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetPersonDiary", request, options);
  }

  GetPersonTasks(request: GetPersonTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetPersonTasks", request, options);
  }

  GetPersonAppointmentsByType(request: GetPersonAppointmentsByTypeRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetPersonAppointmentsByType", request, options);
  }

  GetProjectAppointments(request: GetProjectAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetProjectAppointments", request, options);
  }

  GetProjectAppointmentsByType(request: GetProjectAppointmentsByTypeRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetProjectAppointmentsByType", request, options);
  }

  GetContactAppointments(request: GetContactAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetContactAppointments", request, options);
  }

  GetContactAppointmentsByType(request: GetContactAppointmentsByTypeRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetContactAppointmentsByType", request, options);
  }

  GetProjectMemberAppointments(request: GetProjectMemberAppointmentsRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetProjectMemberAppointments", request, options);
  }

  GetProjectMemberAppointmentsByType(request: GetProjectMemberAppointmentsByTypeRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetProjectMemberAppointmentsByType", request, options);
  }

  GetPersonAppointmentsByTask(request: GetPersonAppointmentsByTaskRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetPersonAppointmentsByTask", request, options);
  }

  GetPersonAppointmentsByTasks(request: GetPersonAppointmentsByTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetPersonAppointmentsByTasks", request, options);
  }

  GetPersonAppointmentsByTaskHeading(request: GetPersonAppointmentsByTaskHeadingRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetPersonAppointmentsByTaskHeading", request, options);
  }

  GetProjectAppointmentsByTask(request: GetProjectAppointmentsByTaskRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetProjectAppointmentsByTask", request, options);
  }

  GetProjectAppointmentsByTasks(request: GetProjectAppointmentsByTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetProjectAppointmentsByTasks", request, options);
  }

  GetProjectAppointmentsByTaskHeading(request: GetProjectAppointmentsByTaskHeadingRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetProjectAppointmentsByTaskHeading", request, options);
  }

  GetProjectMemberAppointmentsByTask(request: GetProjectMemberAppointmentsByTaskRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetProjectMemberAppointmentsByTask", request, options);
  }

  GetProjectMemberAppointmentsByTasks(request: GetProjectMemberAppointmentsByTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetProjectMemberAppointmentsByTasks", request, options);
  }

  GetProjectMemberAppointmentsByTaskHeading(request: GetProjectMemberAppointmentsByTaskHeadingRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetProjectMemberAppointmentsByTaskHeading", request, options);
  }

  GetContactAppointmentsByTask(request: GetContactAppointmentsByTaskRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetContactAppointmentsByTask", request, options);
  }

  GetContactAppointmentsByTasks(request: GetContactAppointmentsByTasksRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetContactAppointmentsByTasks", request, options);
  }

  GetContactAppointmentsByTaskHeading(request: GetContactAppointmentsByTaskHeadingRequest, options?: $rt.CallOptions): Promise<(Appointment | null)[] | null> {
    return this.#session.call(AppointmentAgent$, "GetContactAppointmentsByTaskHeading", request, options);
  }
}

/** What GetPublishedAppointment takes. */
export interface GetPublishedAppointmentRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** What GetPublishedAppointments takes. */
export interface GetPublishedAppointmentsRequest {
  /** `ArrayOfint` */
  readonly AppointmentIds?: readonly number[] | null;
}

/** What GetPublishedProjectAppointments takes. */
export interface GetPublishedProjectAppointmentsRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What GetAppointmentsByTaskHeading takes. */
export interface GetAppointmentsByTaskHeadingRequest {
  /** `xs:int` */
  readonly TaskHeadingId?: number;
}

/** What GetAssociateDiary takes. */
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

/** What GetDiaryByGroup takes. */
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

/** What UpdateAppointment takes. */
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

/** What UpdateAppointmentWithMode takes. */
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

/** What UpdateAppointmentWithModeAndEmail takes. */
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

/** What GetAssociatesDiary takes. */
export interface GetAssociatesDiaryRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
}

/** What GetAssociatesDiaryInfo takes. */
export interface GetAssociatesDiaryInfoRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
}

/** What GetAppointmentRecords takes. */
export interface GetAppointmentRecordsRequest {
  /** `xs:int` */
  readonly MotherId?: number;
  /** `xs:int` */
  readonly RecurrenceRuleId?: number;
}

/** What GetMySyncAppointments takes. */
export interface GetMySyncAppointmentsRequest {
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
}

/** What GetDayInformationListByDatesAndAssociate takes. */
export interface GetDayInformationListByDatesAndAssociateRequest {
  /** `xs:dateTime` */
  readonly StartDate?: string;
  /** `xs:dateTime` */
  readonly EndDate?: string;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetActivityInformationListByDatesAndAssociate takes. */
export interface GetActivityInformationListByDatesAndAssociateRequest {
  /** `xs:dateTime` */
  readonly StartDate?: string;
  /** `xs:dateTime` */
  readonly EndDate?: string;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetRedLetterInformationListByDatesAndAssociate takes. */
export interface GetRedLetterInformationListByDatesAndAssociateRequest {
  /** `xs:dateTime` */
  readonly StartDate?: string;
  /** `xs:dateTime` */
  readonly EndDate?: string;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetAlarms takes. */
export interface GetAlarmsRequest {
  /** `xs:boolean` */
  readonly IncludeInvitations?: boolean;
  /** `xs:boolean` */
  readonly IncludeAllAppointments?: boolean;
  /** `xs:int` */
  readonly DefaultAlarmLeadTimeInMinutes?: number;
}

/** What GetNextAvailableTime takes. */
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

/** What GenerateLead takes. */
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

/** What RequestForInfo takes. */
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

/** What GetSuggestedAppointment takes. */
export interface GetSuggestedAppointmentRequest {
  /** `xs:int` */
  readonly SuggestedAppointmentId?: number;
}

/** What GetSuggestedAppointmentEntity takes. */
export interface GetSuggestedAppointmentEntityRequest {
  /** `xs:int` */
  readonly SuggestedAppointmentEntityId?: number;
}

/** What GetTaskListItem takes. */
export interface GetTaskListItemRequest {
  /** `xs:int` */
  readonly TaskListItemId?: number;
}

/** What GetTaskListItems takes. */
export interface GetTaskListItemsRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What DeleteVideoMeetingReservation takes. */
export interface DeleteVideoMeetingReservationRequest {
  /** `xs:string` */
  readonly VideoMeetingId?: string | null;
}

/** What SaveAppointmentEntity takes. */
export interface SaveAppointmentEntityRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
}

/** What DeleteAppointmentEntity takes. */
export interface DeleteAppointmentEntityRequest {
  /** `xs:int` */
  readonly AppointmentEntityId?: number;
}

/** What SaveSuggestedAppointmentEntity takes. */
export interface SaveSuggestedAppointmentEntityRequest {
  /** `SuggestedAppointmentEntity` */
  readonly SuggestedAppointmentEntity?: $rt.Draft<SuggestedAppointmentEntity> | null;
}

/** What SaveTaskListItem takes. */
export interface SaveTaskListItemRequest {
  /** `TaskListItem` */
  readonly TaskListItem?: $rt.Draft<TaskListItem> | null;
}

/** What GetAppointment takes. */
export interface GetAppointmentRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** What ToggleAppointmentStatus takes. */
export interface ToggleAppointmentStatusRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** What ToggleActivity takes. */
export interface ToggleActivityRequest {
  /** `xs:string` */
  readonly ActivityIdentifier?: string | null;
}

/** What ToggleActivities takes. */
export interface ToggleActivitiesRequest {
  /** `ArrayOfstring` */
  readonly ActivityIdentifier?: readonly (string | null)[] | null;
}

/** What SetActivityStatus takes. */
export interface SetActivityStatusRequest {
  /** `ArrayOfstring` */
  readonly ActivityIdentifier?: readonly (string | null)[] | null;
  /** `ActivityStatus` */
  readonly ActivityStatus?: ActivityStatus;
}

/** What ToggleAndSetActivities takes. */
export interface ToggleAndSetActivitiesRequest {
  /** `ArrayOfstring` */
  readonly ActivityIdentifiers?: readonly (string | null)[] | null;
}

/** What GetAppointmentEntity takes. */
export interface GetAppointmentEntityRequest {
  /** `xs:int` */
  readonly AppointmentEntityId?: number;
}

/** What CreateDefaultAppointmentEntityByType takes. */
export interface CreateDefaultAppointmentEntityByTypeRequest {
  /** `TaskType` */
  readonly Type?: TaskType;
}

/** What CreateAppointmentEntityFromExisting takes. */
export interface CreateAppointmentEntityFromExistingRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What Accept takes. */
export interface AcceptRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What CreateAndAccept takes. */
export interface CreateAndAcceptRequest {
  /** `xs:int` */
  readonly EmailItemId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What AcceptWithEmailConfirmation takes. */
export interface AcceptWithEmailConfirmationRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What CreateAndAcceptWithEmailConfirmation takes. */
export interface CreateAndAcceptWithEmailConfirmationRequest {
  /** `xs:int` */
  readonly EmailItemId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What Reject takes. */
export interface RejectRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:string` */
  readonly RejectReason?: string | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What RejectWithEmailConfirmation takes. */
export interface RejectWithEmailConfirmationRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:string` */
  readonly RejectReason?: string | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What DeclineInvitationFromEmailItem takes. */
export interface DeclineInvitationFromEmailItemRequest {
  /** `xs:int` */
  readonly EmailItemId?: number;
  /** `xs:string` */
  readonly RejectReason?: string | null;
}

/** What GetOrganizerName takes. */
export interface GetOrganizerNameRequest {
  /** `xs:int` */
  readonly MotherAppointmentId?: number;
}

/** What Save takes. */
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

/** What Delete takes. */
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

/** What CalculateDays takes. */
export interface CalculateDaysRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
}

/** What ValidateDays takes. */
export interface ValidateDaysRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
  /** `ArrayOfdateTime` */
  readonly Dates?: readonly string[] | null;
}

/** What AssignTo takes. */
export interface AssignToRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `ParticipantInfo` */
  readonly Participant?: $rt.Draft<ParticipantInfo> | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What SetSeen takes. */
export interface SetSeenRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What SetSeenMany takes. */
export interface SetSeenManyRequest {
  /** `ArrayOfint` */
  readonly AppointmentIds?: readonly number[] | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What Move takes. */
export interface MoveRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:dateTime` */
  readonly NewStartTime?: string;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What MoveWithEmail takes. */
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

/** What MoveExtended takes. */
export interface MoveExtendedRequest {
  /** `AppointmentMoveData` */
  readonly AppointmentMoveData?: $rt.Draft<AppointmentMoveData> | null;
}

/** What AcceptRejected takes. */
export interface AcceptRejectedRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What CreateDefaultRecurrenceByDate takes. */
export interface CreateDefaultRecurrenceByDateRequest {
  /** `xs:dateTime` */
  readonly StartDate?: string;
}

/** What CleanUpBookingDeleted takes. */
export interface CleanUpBookingDeletedRequest {
  /** `ArrayOfint` */
  readonly AppointmentIds?: readonly number[] | null;
}

/** What CleanUpBookingDeletedWithUpdateMode takes. */
export interface CleanUpBookingDeletedWithUpdateModeRequest {
  /** `ArrayOfint` */
  readonly AppointmentIds?: readonly number[] | null;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
}

/** What CreateDefaultAppointmentEntityByTypeAndAssociate takes. */
export interface CreateDefaultAppointmentEntityByTypeAndAssociateRequest {
  /** `TaskType` */
  readonly Type?: TaskType;
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetCanInsertForAssociates takes. */
export interface GetCanInsertForAssociatesRequest {
  /** `ArrayOfint` */
  readonly AssociateIds?: readonly number[] | null;
}

/** What GetAppointmentHaveParticipantsWithEmail takes. */
export interface GetAppointmentHaveParticipantsWithEmailRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** What CreateDefaultAppointmentEntityFromSaleSuggestion takes. */
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

/** What GetNextSuggestedAppointmentBySale takes. */
export interface GetNextSuggestedAppointmentBySaleRequest {
  /** `xs:int` */
  readonly SaleId?: number;
  /** `xs:int` */
  readonly CurrentAppointmentId?: number;
  /** `xs:boolean` */
  readonly SkipCompleteCheck?: boolean;
}

/** What CreateDefaultReOpenAppointment takes. */
export interface CreateDefaultReOpenAppointmentRequest {
  /** `xs:int` */
  readonly SaleId?: number;
}

/** What CreateDefaultAppointmentEntityFromProjectSuggestion takes. */
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

/** What CreateAppointmentForUID takes. */
export interface CreateAppointmentForUIDRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
  /** `xs:string` */
  readonly UID?: string | null;
}

/** What GetAppointmentFromUID takes. */
export interface GetAppointmentFromUIDRequest {
  /** `xs:string` */
  readonly UID?: string | null;
}

/** What CanAssignToProjectMember takes. */
export interface CanAssignToProjectMemberRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:int` */
  readonly SuggestedAppointmentId?: number;
}

/** What GetUIDFromAppointmentId takes. */
export interface GetUIDFromAppointmentIdRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `xs:boolean` */
  readonly UseMotherId?: boolean;
}

/** What UpdateAppointmentFromIcsResponse takes. */
export interface UpdateAppointmentFromIcsResponseRequest {
  /** `xs:string` */
  readonly EmailAddress?: string | null;
  /** `xs:base64Binary` */
  readonly IcsData?: Uint8Array | null;
}

/** What ValidateAppointmentEntity takes. */
export interface ValidateAppointmentEntityRequest {
  /** `AppointmentEntity` */
  readonly AppointmentEntity?: $rt.Draft<AppointmentEntity> | null;
}

/** What WillSendEmail takes. */
export interface WillSendEmailRequest {
  /** `AppointmentEntity` */
  readonly Appointment?: $rt.Draft<AppointmentEntity> | null;
}

/** What AcceptWithSmtpEmailConfirmation takes. */
export interface AcceptWithSmtpEmailConfirmationRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
  /** `RecurrenceUpdateMode` */
  readonly UpdateMode?: RecurrenceUpdateMode;
  /** `EMailConnectionInfo` */
  readonly SmtpEMailConnectionInfo?: $rt.Draft<EMailConnectionInfo> | null;
}

/** What RejectWithSmtpEmailConfirmation takes. */
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

/** What GetAppointmentEmailInvitation takes. */
export interface GetAppointmentEmailInvitationRequest {
  /** `AppointmentEntity` */
  readonly Appointment?: $rt.Draft<AppointmentEntity> | null;
  /** `xs:string` */
  readonly TemplateName?: string | null;
  /** `xs:string` */
  readonly Language?: string | null;
}

/** What SaveWithCustomInvitation takes. */
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

/** What ConvertAppointmentToTask takes. */
export interface ConvertAppointmentToTaskRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** What GetAppointmentList takes. */
export interface GetAppointmentListRequest {
  /** `ArrayOfint` */
  readonly AppointmentIds?: readonly number[] | null;
}

/** What GetMyAppointments takes. */
export interface GetMyAppointmentsRequest {
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** What GetPersonAppointments takes. */
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

/** What GetMyDiary takes. */
export interface GetMyDiaryRequest {
  /** `xs:dateTime` */
  readonly StartTime?: string;
  /** `xs:dateTime` */
  readonly EndTime?: string;
  /** `xs:int` */
  readonly Count?: number;
}

/** What GetMyTasks takes. */
export interface GetMyTasksRequest {
  /** `xs:int` */
  readonly Count?: number;
}

/** What GetPersonDiary takes. */
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

/** What GetPersonTasks takes. */
export interface GetPersonTasksRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:int` */
  readonly Count?: number;
}

/** What GetPersonAppointmentsByType takes. */
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

/** What GetProjectAppointments takes. */
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

/** What GetProjectAppointmentsByType takes. */
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

/** What GetContactAppointments takes. */
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

/** What GetContactAppointmentsByType takes. */
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

/** What GetProjectMemberAppointments takes. */
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

/** What GetProjectMemberAppointmentsByType takes. */
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

/** What GetPersonAppointmentsByTask takes. */
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

/** What GetPersonAppointmentsByTasks takes. */
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

/** What GetPersonAppointmentsByTaskHeading takes. */
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

/** What GetProjectAppointmentsByTask takes. */
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

/** What GetProjectAppointmentsByTasks takes. */
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

/** What GetProjectAppointmentsByTaskHeading takes. */
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

/** What GetProjectMemberAppointmentsByTask takes. */
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

/** What GetProjectMemberAppointmentsByTasks takes. */
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

/** What GetProjectMemberAppointmentsByTaskHeading takes. */
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

/** What GetContactAppointmentsByTask takes. */
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

/** What GetContactAppointmentsByTasks takes. */
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

/** What GetContactAppointmentsByTaskHeading takes. */
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

/** The agent as data: what the session makes its messages from. */
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
