/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { Appointment } from "../carriers/A.js";
import type { DuplicateEntry, DuplicateRule } from "../carriers/D.js";
import type { FencingInfo } from "../carriers/F.js";
import type { Project, ProjectEntity, ProjectEvent, ProjectEventEntity, ProjectMember } from "../carriers/P.js";
import { $ns0, Appointment$, ArrayOfDuplicateEntry$, ArrayOfDuplicateRule$, ArrayOfEntityElement$, ArrayOfLink$, ArrayOfMDOListItem$, ArrayOfint$, Associate$, Carrier$, DuplicateEntry$, FencingInfo$, Project$, ProjectStatus$, ProjectType$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/descriptors.js";

export interface IProjectAgent {
  CreateDefaultProjectEntity(options?: $rt.CallOptions): Promise<ProjectEntity | null>;
  SaveProjectEntity(request: SaveProjectEntityRequest, options?: $rt.CallOptions): Promise<ProjectEntity | null>;
  DeleteProjectEntity(request: DeleteProjectEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultProjectEventEntity(options?: $rt.CallOptions): Promise<ProjectEventEntity | null>;
  SaveProjectEventEntity(request: SaveProjectEventEntityRequest, options?: $rt.CallOptions): Promise<ProjectEventEntity | null>;
  DeleteProjectEventEntity(request: DeleteProjectEventEntityRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultProjectMember(options?: $rt.CallOptions): Promise<ProjectMember | null>;
  SaveProjectMember(request: SaveProjectMemberRequest, options?: $rt.CallOptions): Promise<ProjectMember | null>;
  DeleteProjectMember(request: DeleteProjectMemberRequest, options?: $rt.CallOptions): Promise<void>;
  GetProject(request: GetProjectRequest, options?: $rt.CallOptions): Promise<Project | null>;
  GetProjectEntity(request: GetProjectEntityRequest, options?: $rt.CallOptions): Promise<ProjectEntity | null>;
  AddProjectMembers(request: AddProjectMembersRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteProjectMembers(request: DeleteProjectMembersRequest, options?: $rt.CallOptions): Promise<void>;
  GetProjectImage(request: GetProjectImageRequest, options?: $rt.CallOptions): Promise<Uint8Array | null>;
  SetProjectImage(request: SetProjectImageRequest, options?: $rt.CallOptions): Promise<void>;
  DeleteProjectMemberByIds(request: DeleteProjectMemberByIdsRequest, options?: $rt.CallOptions): Promise<void>;
  GetDuplicates(request: GetDuplicatesRequest, options?: $rt.CallOptions): Promise<(DuplicateEntry | null)[] | null>;
  CreateNewEntry(request: CreateNewEntryRequest, options?: $rt.CallOptions): Promise<number>;
  SetDuplicateRulesStatus(request: SetDuplicateRulesStatusRequest, options?: $rt.CallOptions): Promise<void>;
  GetDuplicateRules(options?: $rt.CallOptions): Promise<(DuplicateRule | null)[] | null>;
  Merge(request: MergeRequest, options?: $rt.CallOptions): Promise<void>;
  IsNumberValid(request: IsNumberValidRequest, options?: $rt.CallOptions): Promise<boolean>;
  HasGuide(request: HasGuideRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetNextMilestone(request: GetNextMilestoneRequest, options?: $rt.CallOptions): Promise<Appointment | null>;
  OfferAutoNextStatusOnApppointmentCompleted(request: OfferAutoNextStatusOnApppointmentCompletedRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetNextProjectStatus(request: GetNextProjectStatusRequest, options?: $rt.CallOptions): Promise<number>;
  HasGuideActivities(request: HasGuideActivitiesRequest, options?: $rt.CallOptions): Promise<boolean>;
  ValidateProjectEntity(request: ValidateProjectEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  SetCompleted(request: SetCompletedRequest, options?: $rt.CallOptions): Promise<void>;
  GetProjectEntityWithoutMembers(request: GetProjectEntityWithoutMembersRequest, options?: $rt.CallOptions): Promise<ProjectEntity | null>;
  SaveProjectEntityWithoutMembers(request: SaveProjectEntityWithoutMembersRequest, options?: $rt.CallOptions): Promise<ProjectEntity | null>;
  GetProjectFencingInfo(options?: $rt.CallOptions): Promise<FencingInfo | null>;
  GetProjectEvent(request: GetProjectEventRequest, options?: $rt.CallOptions): Promise<ProjectEvent | null>;
  GetProjectEventOnPerson(request: GetProjectEventOnPersonRequest, options?: $rt.CallOptions): Promise<ProjectEvent | null>;
  GetProjectEventEntity(request: GetProjectEventEntityRequest, options?: $rt.CallOptions): Promise<ProjectEventEntity | null>;
  GetProjectEventEntityFromProjectId(request: GetProjectEventEntityFromProjectIdRequest, options?: $rt.CallOptions): Promise<ProjectEventEntity | null>;
  DeleteProjectEventEntityFromProjectId(request: DeleteProjectEventEntityFromProjectIdRequest, options?: $rt.CallOptions): Promise<void>;
  GetProjectEventList(request: GetProjectEventListRequest, options?: $rt.CallOptions): Promise<(ProjectEvent | null)[] | null>;
  GetMyProjectEvents(options?: $rt.CallOptions): Promise<(ProjectEvent | null)[] | null>;
  GetProjectEventsOnPerson(request: GetProjectEventsOnPersonRequest, options?: $rt.CallOptions): Promise<(ProjectEvent | null)[] | null>;
  GetProjectList(request: GetProjectListRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null>;
  GetMyProjects(request: GetMyProjectsRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null>;
  GetMyMemberProjects(options?: $rt.CallOptions): Promise<(Project | null)[] | null>;
  GetProjectsFromPerson(request: GetProjectsFromPersonRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null>;
  GetProjectsFromContact(request: GetProjectsFromContactRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null>;
  GetPublishedProject(request: GetPublishedProjectRequest, options?: $rt.CallOptions): Promise<Project | null>;
  GetPublishedProjects(request: GetPublishedProjectsRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null>;
  GetMyPublishedProjects(options?: $rt.CallOptions): Promise<(Project | null)[] | null>;
  GetPublishedProjectsOnPersonId(request: GetPublishedProjectsOnPersonIdRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null>;
  GetProjectMember(request: GetProjectMemberRequest, options?: $rt.CallOptions): Promise<ProjectMember | null>;
  UpdateProjectMembers(request: UpdateProjectMembersRequest, options?: $rt.CallOptions): Promise<void>;
  GetProjectMembers(request: GetProjectMembersRequest, options?: $rt.CallOptions): Promise<(ProjectMember | null)[] | null>;
  UpdateProjectMember(request: UpdateProjectMemberRequest, options?: $rt.CallOptions): Promise<ProjectMember | null>;
  GetProjectMembersById(request: GetProjectMembersByIdRequest, options?: $rt.CallOptions): Promise<(ProjectMember | null)[] | null>;
  SaveProjectMembersFunctionAndComment(request: SaveProjectMembersFunctionAndCommentRequest, options?: $rt.CallOptions): Promise<void>;
}

/** The request of SaveProjectEntity. */
export interface SaveProjectEntityRequest {
  /** `ProjectEntity` */
  readonly ProjectEntity?: $rt.Draft<ProjectEntity> | null;
}

/** The request of DeleteProjectEntity. */
export interface DeleteProjectEntityRequest {
  /** `xs:int` */
  readonly ProjectEntityId?: number;
}

/** The request of SaveProjectEventEntity. */
export interface SaveProjectEventEntityRequest {
  /** `ProjectEventEntity` */
  readonly ProjectEventEntity?: $rt.Draft<ProjectEventEntity> | null;
}

/** The request of DeleteProjectEventEntity. */
export interface DeleteProjectEventEntityRequest {
  /** `xs:int` */
  readonly ProjectEventEntityId?: number;
}

/** The request of SaveProjectMember. */
export interface SaveProjectMemberRequest {
  /** `ProjectMember` */
  readonly ProjectMember?: $rt.Draft<ProjectMember> | null;
}

/** The request of DeleteProjectMember. */
export interface DeleteProjectMemberRequest {
  /** `xs:int` */
  readonly ProjectMemberId?: number;
}

/** The request of GetProject. */
export interface GetProjectRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of GetProjectEntity. */
export interface GetProjectEntityRequest {
  /** `xs:int` */
  readonly ProjectEntityId?: number;
}

/** The request of AddProjectMembers. */
export interface AddProjectMembersRequest {
  /** `xs:int` */
  readonly ProjectEntityId?: number;
  /** `ArrayOfProjectMember` */
  readonly ProjectMembers?: readonly ($rt.Draft<ProjectMember> | null)[] | null;
}

/** The request of DeleteProjectMembers. */
export interface DeleteProjectMembersRequest {
  /** `xs:int` */
  readonly ProjectEntityId?: number;
  /** `ArrayOfint` */
  readonly MemberIds?: readonly number[] | null;
}

/** The request of GetProjectImage. */
export interface GetProjectImageRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of SetProjectImage. */
export interface SetProjectImageRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** The request of DeleteProjectMemberByIds. */
export interface DeleteProjectMemberByIdsRequest {
  /** `ArrayOfint` */
  readonly ProjectMemberIds?: readonly number[] | null;
}

/** The request of GetDuplicates. */
export interface GetDuplicatesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** The request of CreateNewEntry. */
export interface CreateNewEntryRequest {
  /** `DuplicateEntry` */
  readonly Duplicate?: $rt.Draft<DuplicateEntry> | null;
}

/** The request of SetDuplicateRulesStatus. */
export interface SetDuplicateRulesStatusRequest {
  /** `ArrayOfDuplicateRule` */
  readonly Rules?: readonly ($rt.Draft<DuplicateRule> | null)[] | null;
}

/** The request of Merge. */
export interface MergeRequest {
  /** `xs:int` */
  readonly SourceProjectId?: number;
  /** `xs:int` */
  readonly DestinationProjectId?: number;
  /** `xs:boolean` */
  readonly ReplaceEmptyFieldsOnDestination?: boolean;
}

/** The request of IsNumberValid. */
export interface IsNumberValidRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly Number?: string | null;
}

/** The request of HasGuide. */
export interface HasGuideRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of GetNextMilestone. */
export interface GetNextMilestoneRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of OfferAutoNextStatusOnApppointmentCompleted. */
export interface OfferAutoNextStatusOnApppointmentCompletedRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** The request of GetNextProjectStatus. */
export interface GetNextProjectStatusRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of HasGuideActivities. */
export interface HasGuideActivitiesRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of ValidateProjectEntity. */
export interface ValidateProjectEntityRequest {
  /** `ProjectEntity` */
  readonly ProjectEntity?: $rt.Draft<ProjectEntity> | null;
}

/** The request of SetCompleted. */
export interface SetCompletedRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:boolean` */
  readonly IsCompleted?: boolean;
}

/** The request of GetProjectEntityWithoutMembers. */
export interface GetProjectEntityWithoutMembersRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of SaveProjectEntityWithoutMembers. */
export interface SaveProjectEntityWithoutMembersRequest {
  /** `ProjectEntity` */
  readonly ProjectEntity?: $rt.Draft<ProjectEntity> | null;
}

/** The request of GetProjectEvent. */
export interface GetProjectEventRequest {
  /** `xs:int` */
  readonly ProjectEventId?: number;
}

/** The request of GetProjectEventOnPerson. */
export interface GetProjectEventOnPersonRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetProjectEventEntity. */
export interface GetProjectEventEntityRequest {
  /** `xs:int` */
  readonly ProjectEventEntityId?: number;
}

/** The request of GetProjectEventEntityFromProjectId. */
export interface GetProjectEventEntityFromProjectIdRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of DeleteProjectEventEntityFromProjectId. */
export interface DeleteProjectEventEntityFromProjectIdRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of GetProjectEventList. */
export interface GetProjectEventListRequest {
  /** `ArrayOfint` */
  readonly ProjectEventIds?: readonly number[] | null;
}

/** The request of GetProjectEventsOnPerson. */
export interface GetProjectEventsOnPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetProjectList. */
export interface GetProjectListRequest {
  /** `ArrayOfint` */
  readonly ProjectIds?: readonly number[] | null;
}

/** The request of GetMyProjects. */
export interface GetMyProjectsRequest {
  /** `xs:boolean` */
  readonly IncludeMemberProjects?: boolean;
}

/** The request of GetProjectsFromPerson. */
export interface GetProjectsFromPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetProjectsFromContact. */
export interface GetProjectsFromContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of GetPublishedProject. */
export interface GetPublishedProjectRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of GetPublishedProjects. */
export interface GetPublishedProjectsRequest {
  /** `ArrayOfint` */
  readonly ProjectIds?: readonly number[] | null;
}

/** The request of GetPublishedProjectsOnPersonId. */
export interface GetPublishedProjectsOnPersonIdRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of GetProjectMember. */
export interface GetProjectMemberRequest {
  /** `xs:int` */
  readonly ProjectMemberId?: number;
}

/** The request of UpdateProjectMembers. */
export interface UpdateProjectMembersRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `ArrayOfProjectMember` */
  readonly ProjectMembers?: readonly ($rt.Draft<ProjectMember> | null)[] | null;
}

/** The request of GetProjectMembers. */
export interface GetProjectMembersRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** The request of UpdateProjectMember. */
export interface UpdateProjectMemberRequest {
  /** `ProjectMember` */
  readonly ProjectMember?: $rt.Draft<ProjectMember> | null;
}

/** The request of GetProjectMembersById. */
export interface GetProjectMembersByIdRequest {
  /** `ArrayOfint` */
  readonly ProjectMemberIds?: readonly number[] | null;
}

/** The request of SaveProjectMembersFunctionAndComment. */
export interface SaveProjectMembersFunctionAndCommentRequest {
  /** `ArrayOfint` */
  readonly ProjectMemberIds?: readonly number[] | null;
  /** `xs:int` */
  readonly RoleId?: number;
  /** `xs:string` */
  readonly Comment?: string | null;
}

export const ArrayOfProject$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProject", namespace: $ns0, item: ["Project", () => Project$, "*nil"] };

export const ProjectEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProjectId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["ProjectNumber", $xs.string, "?nil"],
    ["ProjectMembers", () => ArrayOfProjectMember$, "?nil"],
    ["Urls", () => ArrayOfEntityElement$, "?nil"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["Description", $xs.string, "?nil"],
    ["Postit", $xs.string, "?nil"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["Associate", () => Associate$, "?nil"],
    ["ProjectStatus", () => ProjectStatus$, "?nil"],
    ["ProjectType", () => ProjectType$, "?nil"],
    ["HasImage", $xs.boolean, "?"],
    ["ImageDescription", $xs.string, "?nil"],
    ["ActiveStatusMonitorId", $xs.int, "?"],
    ["Links", () => ArrayOfLink$, "?nil"],
    ["ActiveLinks", $xs.unsignedInt, "?"],
    ["Completed", $xs.boolean, "?"],
    ["NextMilestoneDate", $xs.dateTime, "?"],
    ["NmdAppointmentId", $xs.int, "?"],
    ["EndDate", $xs.dateTime, "?"],
    ["ActiveErpLinks", $xs.int, "?"],
    ["EventId", $xs.int, "?"],
    ["StartDate", $xs.dateTime, "?"],
    ["UserDefinedFields", () => StringDictionary$, "?nil"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
    ["PublishEventDate", $xs.dateTime, "?"],
    ["PublishTo", $xs.dateTime, "?"],
    ["PublishFrom", $xs.dateTime, "?"],
    ["IsPublished", $xs.boolean, "?"],
  ],
};

export const ProjectEvent$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectEvent",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AssociateFullName", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["ProjectId", $xs.int, "?"],
    ["EventName", $xs.string, "?nil"],
    ["AssociateId", $xs.int, "?"],
    ["IsSignedOn", $xs.boolean, "?"],
    ["SignOffConfirmationText", $xs.string, "?nil"],
    ["SignOffText", $xs.string, "?nil"],
    ["SignOnConfirmationText", $xs.string, "?nil"],
    ["SignOnText", $xs.string, "?nil"],
    ["EventDate", $xs.dateTime, "?"],
    ["Enabled", $xs.boolean, "?"],
    ["SignOff", $xs.boolean, "?"],
    ["SignOffTaskEnable", $xs.boolean, "?"],
    ["SignOnTaskEnable", $xs.boolean, "?"],
    ["SignOn", $xs.boolean, "?"],
    ["SignOffTaskId", $xs.int, "?"],
    ["SignOnTaskId", $xs.int, "?"],
    ["SignOffTriggersAssign", $xs.boolean, "?"],
    ["SignOnTriggersAssign", $xs.boolean, "?"],
    ["SignOnPersonId", $xs.int, "?"],
    ["SignOffPersonId", $xs.int, "?"],
  ],
};

export const ArrayOfProjectEvent$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProjectEvent", namespace: $ns0, item: ["ProjectEvent", () => ProjectEvent$, "*nil"] };

export const ProjectEventEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectEventEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["SignOffConfirmationText", $xs.string, "?nil"],
    ["SignOffText", $xs.string, "?nil"],
    ["SignOnConfirmationText", $xs.string, "?nil"],
    ["SignOnText", $xs.string, "?nil"],
    ["EventDate", $xs.dateTime, "?"],
    ["Enabled", $xs.boolean, "?"],
    ["CreatedDate", $xs.dateTime, "?"],
    ["SignOff", $xs.boolean, "?"],
    ["SignOffTaskEnable", $xs.boolean, "?"],
    ["SignOffTaskId", $xs.int, "?"],
    ["SignOffTriggersAssign", $xs.boolean, "?"],
    ["SignOn", $xs.boolean, "?"],
    ["SignOnTaskEnable", $xs.boolean, "?"],
    ["SignOnTaskId", $xs.int, "?"],
    ["SignOnTriggersAssign", $xs.boolean, "?"],
    ["UpdatedDate", $xs.dateTime, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["ProjectId", $xs.int, "?"],
    ["Id", $xs.int, "?"],
    ["PublishFrom", $xs.dateTime, "?"],
    ["PublishType", () => PublishType$, "?"],
    ["PublishTo", $xs.dateTime, "?"],
    ["VisibleForCategories", () => ArrayOfMDOListItem$, "?nil"],
    ["VisibleForPersonInterests", () => ArrayOfMDOListItem$, "?nil"],
    ["IsPublished", $xs.boolean, "?"],
    ["IsVisibleForMembers", $xs.boolean, "?"],
    ["IsVisibleForCategories", $xs.boolean, "?"],
    ["IsVisibleForPersonInterests", $xs.boolean, "?"],
    ["ProjectEventId", $xs.int, "?"],
  ],
};

export const ProjectMember$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ProjectMember",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ProjectmemberId", $xs.int, "?"],
    ["ContactId", $xs.int, "?"],
    ["ProjectId", $xs.int, "?"],
    ["ContactName", $xs.string, "?nil"],
    ["ContactDepartment", $xs.string, "?nil"],
    ["ProjectName", $xs.string, "?nil"],
    ["EmailId", $xs.int, "?"],
    ["EmailAddress", $xs.string, "?nil"],
    ["CountryId", $xs.int, "?"],
    ["Firstname", $xs.string, "?nil"],
    ["MiddleName", $xs.string, "?nil"],
    ["Lastname", $xs.string, "?nil"],
    ["PersonId", $xs.int, "?"],
    ["Mrmrs", $xs.string, "?nil"],
    ["ProjectMemberTypeName", $xs.string, "?nil"],
    ["Phone", $xs.string, "?nil"],
    ["PhoneId", $xs.int, "?"],
    ["ProjectMemberTypeId", $xs.int, "?"],
    ["EmailAddressName", $xs.string, "?nil"],
    ["Comment", $xs.string, "?nil"],
    ["FullName", $xs.string, "?nil"],
    ["Registered", $xs.dateTime, "?"],
    ["Updated", $xs.dateTime, "?"],
    ["EventParticipantStatus", () => ProjectMemberEventParticipantStatus$, "?"],
  ],
};

export const ArrayOfProjectMember$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfProjectMember", namespace: $ns0, item: ["ProjectMember", () => ProjectMember$, "*nil"] };

export const ProjectMemberEventParticipantStatus$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ProjectMemberEventParticipantStatus",
  namespace: $ns0,
  names: ["NotAnEvent", "NotReacted", "ReactedNo", "ReactedYes", "Show", "NoShow"],
  zero: "NotAnEvent",
};

export const PublishType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "PublishType",
  namespace: $ns0,
  names: ["Undefined", "External"],
  zero: "Undefined",
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
export const ProjectAgent$: $rt.AgentDescriptor<IProjectAgent> = {
  services: "Services88",
  name: "Project",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultProjectEntity: [[], [["Response", () => ProjectEntity$, "?nil"]]],
    SaveProjectEntity: [[["ProjectEntity", () => ProjectEntity$, "?nil"]], [["Response", () => ProjectEntity$, "?nil"]]],
    DeleteProjectEntity: [[["ProjectEntityId", $xs.int, "?"]], []],
    CreateDefaultProjectEventEntity: [[], [["Response", () => ProjectEventEntity$, "?nil"]]],
    SaveProjectEventEntity: [[["ProjectEventEntity", () => ProjectEventEntity$, "?nil"]], [["Response", () => ProjectEventEntity$, "?nil"]]],
    DeleteProjectEventEntity: [[["ProjectEventEntityId", $xs.int, "?"]], []],
    CreateDefaultProjectMember: [[], [["Response", () => ProjectMember$, "?nil"]]],
    SaveProjectMember: [[["ProjectMember", () => ProjectMember$, "?nil"]], [["Response", () => ProjectMember$, "?nil"]]],
    DeleteProjectMember: [[["ProjectMemberId", $xs.int, "?"]], []],
    GetProject: [[["ProjectId", $xs.int, "?"]], [["Response", () => Project$, "?nil"]]],
    GetProjectEntity: [[["ProjectEntityId", $xs.int, "?"]], [["Response", () => ProjectEntity$, "?nil"]]],
    AddProjectMembers: [[
      ["ProjectEntityId", $xs.int, "?"],
      ["ProjectMembers", () => ArrayOfProjectMember$, "?nil"],
    ], []],
    DeleteProjectMembers: [[
      ["ProjectEntityId", $xs.int, "?"],
      ["MemberIds", () => ArrayOfint$, "?nil"],
    ], []],
    GetProjectImage: [[["ProjectId", $xs.int, "?"]], [["Response", $xs.base64Binary, "?nil"]]],
    SetProjectImage: [[
      ["ProjectId", $xs.int, "?"],
      ["Image", $xs.base64Binary, "?nil"],
    ], []],
    DeleteProjectMemberByIds: [[["ProjectMemberIds", () => ArrayOfint$, "?nil"]], []],
    GetDuplicates: [[["Name", $xs.string, "?nil"]], [["Response", () => ArrayOfDuplicateEntry$, "?nil"]]],
    CreateNewEntry: [[["Duplicate", () => DuplicateEntry$, "?nil"]], [["Response", $xs.int, "?"]]],
    SetDuplicateRulesStatus: [[["Rules", () => ArrayOfDuplicateRule$, "?nil"]], []],
    GetDuplicateRules: [[], [["Response", () => ArrayOfDuplicateRule$, "?nil"]]],
    Merge: [[
      ["SourceProjectId", $xs.int, "?"],
      ["DestinationProjectId", $xs.int, "?"],
      ["ReplaceEmptyFieldsOnDestination", $xs.boolean, "?"],
    ], []],
    IsNumberValid: [[
      ["ContactId", $xs.int, "?"],
      ["Number", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    HasGuide: [[["ProjectId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    GetNextMilestone: [[["ProjectId", $xs.int, "?"]], [["Response", () => Appointment$, "?nil"]]],
    OfferAutoNextStatusOnApppointmentCompleted: [[["AppointmentId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    GetNextProjectStatus: [[["ProjectId", $xs.int, "?"]], [["Response", $xs.int, "?"]]],
    HasGuideActivities: [[["ProjectId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    ValidateProjectEntity: [[["ProjectEntity", () => ProjectEntity$, "?nil"]], [["Response", () => StringDictionary$, "?nil"]]],
    SetCompleted: [[
      ["ProjectId", $xs.int, "?"],
      ["IsCompleted", $xs.boolean, "?"],
    ], []],
    GetProjectEntityWithoutMembers: [[["ProjectId", $xs.int, "?"]], [["Response", () => ProjectEntity$, "?nil"]]],
    SaveProjectEntityWithoutMembers: [[["ProjectEntity", () => ProjectEntity$, "?nil"]], [["Response", () => ProjectEntity$, "?nil"]]],
    GetProjectFencingInfo: [[], [["Response", () => FencingInfo$, "?nil"]]],
    GetProjectEvent: [[["ProjectEventId", $xs.int, "?"]], [["Response", () => ProjectEvent$, "?nil"]]],
    GetProjectEventOnPerson: [[
      ["ProjectId", $xs.int, "?"],
      ["PersonId", $xs.int, "?"],
    ], [["Response", () => ProjectEvent$, "?nil"]]],
    GetProjectEventEntity: [[["ProjectEventEntityId", $xs.int, "?"]], [["Response", () => ProjectEventEntity$, "?nil"]]],
    GetProjectEventEntityFromProjectId: [[["ProjectId", $xs.int, "?"]], [["Response", () => ProjectEventEntity$, "?nil"]]],
    DeleteProjectEventEntityFromProjectId: [[["ProjectId", $xs.int, "?"]], []],
    GetProjectEventList: [[["ProjectEventIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfProjectEvent$, "?nil"]]],
    GetMyProjectEvents: [[], [["Response", () => ArrayOfProjectEvent$, "?nil"]]],
    GetProjectEventsOnPerson: [[["PersonId", $xs.int, "?"]], [["Response", () => ArrayOfProjectEvent$, "?nil"]]],
    GetProjectList: [[["ProjectIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfProject$, "?nil"]]],
    GetMyProjects: [[["IncludeMemberProjects", $xs.boolean, "?"]], [["Response", () => ArrayOfProject$, "?nil"]]],
    GetMyMemberProjects: [[], [["Response", () => ArrayOfProject$, "?nil"]]],
    GetProjectsFromPerson: [[["PersonId", $xs.int, "?"]], [["Response", () => ArrayOfProject$, "?nil"]]],
    GetProjectsFromContact: [[["ContactId", $xs.int, "?"]], [["Response", () => ArrayOfProject$, "?nil"]]],
    GetPublishedProject: [[["ProjectId", $xs.int, "?"]], [["Response", () => Project$, "?nil"]]],
    GetPublishedProjects: [[["ProjectIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfProject$, "?nil"]]],
    GetMyPublishedProjects: [[], [["Response", () => ArrayOfProject$, "?nil"]]],
    GetPublishedProjectsOnPersonId: [[["PersonId", $xs.int, "?"]], [["Response", () => ArrayOfProject$, "?nil"]]],
    GetProjectMember: [[["ProjectMemberId", $xs.int, "?"]], [["Response", () => ProjectMember$, "?nil"]]],
    UpdateProjectMembers: [[
      ["ProjectId", $xs.int, "?"],
      ["ProjectMembers", () => ArrayOfProjectMember$, "?nil"],
    ], []],
    GetProjectMembers: [[["ProjectId", $xs.int, "?"]], [["Response", () => ArrayOfProjectMember$, "?nil"]]],
    UpdateProjectMember: [[["ProjectMember", () => ProjectMember$, "?nil"]], [["Response", () => ProjectMember$, "?nil"]]],
    GetProjectMembersById: [[["ProjectMemberIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfProjectMember$, "?nil"]]],
    SaveProjectMembersFunctionAndComment: [[
      ["ProjectMemberIds", () => ArrayOfint$, "?nil"],
      ["RoleId", $xs.int, "?"],
      ["Comment", $xs.string, "?nil"],
    ], []],
  }),
};

export interface ProjectAgent extends IProjectAgent {}
export const ProjectAgent: $rt.ClientOf<ProjectAgent> = /* @__PURE__ */ $client(ProjectAgent$);
