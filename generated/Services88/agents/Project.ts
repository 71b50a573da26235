/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type Appointment, Appointment$ } from "../carriers/A.js";
import { ArrayOfDuplicateEntry$, ArrayOfDuplicateRule$, type DuplicateEntry, DuplicateEntry$, type DuplicateRule } from "../carriers/D.js";
import { type FencingInfo, FencingInfo$ } from "../carriers/F.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfProject$, ArrayOfProjectEvent$, ArrayOfProjectMember$, type Project, Project$, type ProjectEntity, ProjectEntity$, type ProjectEvent, ProjectEvent$, type ProjectEventEntity, ProjectEventEntity$, type ProjectMember, ProjectMember$ } from "../carriers/P.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/S.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class ProjectAgent implements IProjectAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultProjectEntity(options?: $rt.CallOptions): Promise<ProjectEntity | null> {
    return this.#session.call(ProjectAgent$, "CreateDefaultProjectEntity", {}, options);
  }

  SaveProjectEntity(request: SaveProjectEntityRequest, options?: $rt.CallOptions): Promise<ProjectEntity | null> {
    return this.#session.call(ProjectAgent$, "SaveProjectEntity", request, options);
  }

  DeleteProjectEntity(request: DeleteProjectEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "DeleteProjectEntity", request, options);
  }

  CreateDefaultProjectEventEntity(options?: $rt.CallOptions): Promise<ProjectEventEntity | null> {
    return this.#session.call(ProjectAgent$, "CreateDefaultProjectEventEntity", {}, options);
  }

  SaveProjectEventEntity(request: SaveProjectEventEntityRequest, options?: $rt.CallOptions): Promise<ProjectEventEntity | null> {
    return this.#session.call(ProjectAgent$, "SaveProjectEventEntity", request, options);
  }

  DeleteProjectEventEntity(request: DeleteProjectEventEntityRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "DeleteProjectEventEntity", request, options);
  }

  CreateDefaultProjectMember(options?: $rt.CallOptions): Promise<ProjectMember | null> {
    return this.#session.call(ProjectAgent$, "CreateDefaultProjectMember", {}, options);
  }

  SaveProjectMember(request: SaveProjectMemberRequest, options?: $rt.CallOptions): Promise<ProjectMember | null> {
    return this.#session.call(ProjectAgent$, "SaveProjectMember", request, options);
  }

  DeleteProjectMember(request: DeleteProjectMemberRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "DeleteProjectMember", request, options);
  }

  GetProject(request: GetProjectRequest, options?: $rt.CallOptions): Promise<Project | null> {
    return this.#session.call(ProjectAgent$, "GetProject", request, options);
  }

  GetProjectEntity(request: GetProjectEntityRequest, options?: $rt.CallOptions): Promise<ProjectEntity | null> {
    return this.#session.call(ProjectAgent$, "GetProjectEntity", request, options);
  }

  AddProjectMembers(request: AddProjectMembersRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "AddProjectMembers", request, options);
  }

  DeleteProjectMembers(request: DeleteProjectMembersRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "DeleteProjectMembers", request, options);
  }

  GetProjectImage(request: GetProjectImageRequest, options?: $rt.CallOptions): Promise<Uint8Array | null> {
    return this.#session.call(ProjectAgent$, "GetProjectImage", request, options);
  }

  SetProjectImage(request: SetProjectImageRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "SetProjectImage", request, options);
  }

  DeleteProjectMemberByIds(request: DeleteProjectMemberByIdsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "DeleteProjectMemberByIds", request, options);
  }

  GetDuplicates(request: GetDuplicatesRequest, options?: $rt.CallOptions): Promise<(DuplicateEntry | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetDuplicates", request, options);
  }

  CreateNewEntry(request: CreateNewEntryRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(ProjectAgent$, "CreateNewEntry", request, options);
  }

  SetDuplicateRulesStatus(request: SetDuplicateRulesStatusRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "SetDuplicateRulesStatus", request, options);
  }

  GetDuplicateRules(options?: $rt.CallOptions): Promise<(DuplicateRule | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetDuplicateRules", {}, options);
  }

  Merge(request: MergeRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "Merge", request, options);
  }

  IsNumberValid(request: IsNumberValidRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ProjectAgent$, "IsNumberValid", request, options);
  }

  HasGuide(request: HasGuideRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ProjectAgent$, "HasGuide", request, options);
  }

  GetNextMilestone(request: GetNextMilestoneRequest, options?: $rt.CallOptions): Promise<Appointment | null> {
    return this.#session.call(ProjectAgent$, "GetNextMilestone", request, options);
  }

  OfferAutoNextStatusOnApppointmentCompleted(request: OfferAutoNextStatusOnApppointmentCompletedRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ProjectAgent$, "OfferAutoNextStatusOnApppointmentCompleted", request, options);
  }

  GetNextProjectStatus(request: GetNextProjectStatusRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(ProjectAgent$, "GetNextProjectStatus", request, options);
  }

  HasGuideActivities(request: HasGuideActivitiesRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(ProjectAgent$, "HasGuideActivities", request, options);
  }

  ValidateProjectEntity(request: ValidateProjectEntityRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(ProjectAgent$, "ValidateProjectEntity", request, options);
  }

  SetCompleted(request: SetCompletedRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "SetCompleted", request, options);
  }

  GetProjectEntityWithoutMembers(request: GetProjectEntityWithoutMembersRequest, options?: $rt.CallOptions): Promise<ProjectEntity | null> {
    return this.#session.call(ProjectAgent$, "GetProjectEntityWithoutMembers", request, options);
  }

  SaveProjectEntityWithoutMembers(request: SaveProjectEntityWithoutMembersRequest, options?: $rt.CallOptions): Promise<ProjectEntity | null> {
    return this.#session.call(ProjectAgent$, "SaveProjectEntityWithoutMembers", request, options);
  }

  GetProjectFencingInfo(options?: $rt.CallOptions): Promise<FencingInfo | null> {
    return this.#session.call(ProjectAgent$, "GetProjectFencingInfo", {}, options);
  }

  GetProjectEvent(request: GetProjectEventRequest, options?: $rt.CallOptions): Promise<ProjectEvent | null> {
    return this.#session.call(ProjectAgent$, "GetProjectEvent", request, options);
  }

  GetProjectEventOnPerson(request: GetProjectEventOnPersonRequest, options?: $rt.CallOptions): Promise<ProjectEvent | null> {
    return this.#session.call(ProjectAgent$, "GetProjectEventOnPerson", request, options);
  }

  GetProjectEventEntity(request: GetProjectEventEntityRequest, options?: $rt.CallOptions): Promise<ProjectEventEntity | null> {
    return this.#session.call(ProjectAgent$, "GetProjectEventEntity", request, options);
  }

  GetProjectEventEntityFromProjectId(request: GetProjectEventEntityFromProjectIdRequest, options?: $rt.CallOptions): Promise<ProjectEventEntity | null> {
    return this.#session.call(ProjectAgent$, "GetProjectEventEntityFromProjectId", request, options);
  }

  DeleteProjectEventEntityFromProjectId(request: DeleteProjectEventEntityFromProjectIdRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "DeleteProjectEventEntityFromProjectId", request, options);
  }

  GetProjectEventList(request: GetProjectEventListRequest, options?: $rt.CallOptions): Promise<(ProjectEvent | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetProjectEventList", request, options);
  }

  GetMyProjectEvents(options?: $rt.CallOptions): Promise<(ProjectEvent | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetMyProjectEvents", {}, options);
  }

  GetProjectEventsOnPerson(request: GetProjectEventsOnPersonRequest, options?: $rt.CallOptions): Promise<(ProjectEvent | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetProjectEventsOnPerson", request, options);
  }

  GetProjectList(request: GetProjectListRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetProjectList", request, options);
  }

  GetMyProjects(request: GetMyProjectsRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetMyProjects", request, options);
  }

  GetMyMemberProjects(options?: $rt.CallOptions): Promise<(Project | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetMyMemberProjects", {}, options);
  }

  GetProjectsFromPerson(request: GetProjectsFromPersonRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetProjectsFromPerson", request, options);
  }

  GetProjectsFromContact(request: GetProjectsFromContactRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetProjectsFromContact", request, options);
  }

  GetPublishedProject(request: GetPublishedProjectRequest, options?: $rt.CallOptions): Promise<Project | null> {
    return this.#session.call(ProjectAgent$, "GetPublishedProject", request, options);
  }

  GetPublishedProjects(request: GetPublishedProjectsRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetPublishedProjects", request, options);
  }

  GetMyPublishedProjects(options?: $rt.CallOptions): Promise<(Project | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetMyPublishedProjects", {}, options);
  }

  GetPublishedProjectsOnPersonId(request: GetPublishedProjectsOnPersonIdRequest, options?: $rt.CallOptions): Promise<(Project | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetPublishedProjectsOnPersonId", request, options);
  }

  GetProjectMember(request: GetProjectMemberRequest, options?: $rt.CallOptions): Promise<ProjectMember | null> {
    return this.#session.call(ProjectAgent$, "GetProjectMember", request, options);
  }

  UpdateProjectMembers(request: UpdateProjectMembersRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "UpdateProjectMembers", request, options);
  }

  GetProjectMembers(request: GetProjectMembersRequest, options?: $rt.CallOptions): Promise<(ProjectMember | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetProjectMembers", request, options);
  }

  UpdateProjectMember(request: UpdateProjectMemberRequest, options?: $rt.CallOptions): Promise<ProjectMember | null> {
    return this.#session.call(ProjectAgent$, "UpdateProjectMember", request, options);
  }

  GetProjectMembersById(request: GetProjectMembersByIdRequest, options?: $rt.CallOptions): Promise<(ProjectMember | null)[] | null> {
    return this.#session.call(ProjectAgent$, "GetProjectMembersById", request, options);
  }

  SaveProjectMembersFunctionAndComment(request: SaveProjectMembersFunctionAndCommentRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(ProjectAgent$, "SaveProjectMembersFunctionAndComment", request, options);
  }
}

/** What SaveProjectEntity takes. */
export interface SaveProjectEntityRequest {
  /** `ProjectEntity` */
  readonly ProjectEntity?: $rt.Draft<ProjectEntity> | null;
}

/** What DeleteProjectEntity takes. */
export interface DeleteProjectEntityRequest {
  /** `xs:int` */
  readonly ProjectEntityId?: number;
}

/** What SaveProjectEventEntity takes. */
export interface SaveProjectEventEntityRequest {
  /** `ProjectEventEntity` */
  readonly ProjectEventEntity?: $rt.Draft<ProjectEventEntity> | null;
}

/** What DeleteProjectEventEntity takes. */
export interface DeleteProjectEventEntityRequest {
  /** `xs:int` */
  readonly ProjectEventEntityId?: number;
}

/** What SaveProjectMember takes. */
export interface SaveProjectMemberRequest {
  /** `ProjectMember` */
  readonly ProjectMember?: $rt.Draft<ProjectMember> | null;
}

/** What DeleteProjectMember takes. */
export interface DeleteProjectMemberRequest {
  /** `xs:int` */
  readonly ProjectMemberId?: number;
}

/** What GetProject takes. */
export interface GetProjectRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What GetProjectEntity takes. */
export interface GetProjectEntityRequest {
  /** `xs:int` */
  readonly ProjectEntityId?: number;
}

/** What AddProjectMembers takes. */
export interface AddProjectMembersRequest {
  /** `xs:int` */
  readonly ProjectEntityId?: number;
  /** `ArrayOfProjectMember` */
  readonly ProjectMembers?: readonly ($rt.Draft<ProjectMember> | null)[] | null;
}

/** What DeleteProjectMembers takes. */
export interface DeleteProjectMembersRequest {
  /** `xs:int` */
  readonly ProjectEntityId?: number;
  /** `ArrayOfint` */
  readonly MemberIds?: readonly number[] | null;
}

/** What GetProjectImage takes. */
export interface GetProjectImageRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What SetProjectImage takes. */
export interface SetProjectImageRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:base64Binary` */
  readonly Image?: Uint8Array | null;
}

/** What DeleteProjectMemberByIds takes. */
export interface DeleteProjectMemberByIdsRequest {
  /** `ArrayOfint` */
  readonly ProjectMemberIds?: readonly number[] | null;
}

/** What GetDuplicates takes. */
export interface GetDuplicatesRequest {
  /** `xs:string` */
  readonly Name?: string | null;
}

/** What CreateNewEntry takes. */
export interface CreateNewEntryRequest {
  /** `DuplicateEntry` */
  readonly Duplicate?: $rt.Draft<DuplicateEntry> | null;
}

/** What SetDuplicateRulesStatus takes. */
export interface SetDuplicateRulesStatusRequest {
  /** `ArrayOfDuplicateRule` */
  readonly Rules?: readonly ($rt.Draft<DuplicateRule> | null)[] | null;
}

/** What Merge takes. */
export interface MergeRequest {
  /** `xs:int` */
  readonly SourceProjectId?: number;
  /** `xs:int` */
  readonly DestinationProjectId?: number;
  /** `xs:boolean` */
  readonly ReplaceEmptyFieldsOnDestination?: boolean;
}

/** What IsNumberValid takes. */
export interface IsNumberValidRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly Number?: string | null;
}

/** What HasGuide takes. */
export interface HasGuideRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What GetNextMilestone takes. */
export interface GetNextMilestoneRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What OfferAutoNextStatusOnApppointmentCompleted takes. */
export interface OfferAutoNextStatusOnApppointmentCompletedRequest {
  /** `xs:int` */
  readonly AppointmentId?: number;
}

/** What GetNextProjectStatus takes. */
export interface GetNextProjectStatusRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What HasGuideActivities takes. */
export interface HasGuideActivitiesRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What ValidateProjectEntity takes. */
export interface ValidateProjectEntityRequest {
  /** `ProjectEntity` */
  readonly ProjectEntity?: $rt.Draft<ProjectEntity> | null;
}

/** What SetCompleted takes. */
export interface SetCompletedRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:boolean` */
  readonly IsCompleted?: boolean;
}

/** What GetProjectEntityWithoutMembers takes. */
export interface GetProjectEntityWithoutMembersRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What SaveProjectEntityWithoutMembers takes. */
export interface SaveProjectEntityWithoutMembersRequest {
  /** `ProjectEntity` */
  readonly ProjectEntity?: $rt.Draft<ProjectEntity> | null;
}

/** What GetProjectEvent takes. */
export interface GetProjectEventRequest {
  /** `xs:int` */
  readonly ProjectEventId?: number;
}

/** What GetProjectEventOnPerson takes. */
export interface GetProjectEventOnPersonRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What GetProjectEventEntity takes. */
export interface GetProjectEventEntityRequest {
  /** `xs:int` */
  readonly ProjectEventEntityId?: number;
}

/** What GetProjectEventEntityFromProjectId takes. */
export interface GetProjectEventEntityFromProjectIdRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What DeleteProjectEventEntityFromProjectId takes. */
export interface DeleteProjectEventEntityFromProjectIdRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What GetProjectEventList takes. */
export interface GetProjectEventListRequest {
  /** `ArrayOfint` */
  readonly ProjectEventIds?: readonly number[] | null;
}

/** What GetProjectEventsOnPerson takes. */
export interface GetProjectEventsOnPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What GetProjectList takes. */
export interface GetProjectListRequest {
  /** `ArrayOfint` */
  readonly ProjectIds?: readonly number[] | null;
}

/** What GetMyProjects takes. */
export interface GetMyProjectsRequest {
  /** `xs:boolean` */
  readonly IncludeMemberProjects?: boolean;
}

/** What GetProjectsFromPerson takes. */
export interface GetProjectsFromPersonRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What GetProjectsFromContact takes. */
export interface GetProjectsFromContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What GetPublishedProject takes. */
export interface GetPublishedProjectRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What GetPublishedProjects takes. */
export interface GetPublishedProjectsRequest {
  /** `ArrayOfint` */
  readonly ProjectIds?: readonly number[] | null;
}

/** What GetPublishedProjectsOnPersonId takes. */
export interface GetPublishedProjectsOnPersonIdRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What GetProjectMember takes. */
export interface GetProjectMemberRequest {
  /** `xs:int` */
  readonly ProjectMemberId?: number;
}

/** What UpdateProjectMembers takes. */
export interface UpdateProjectMembersRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
  /** `ArrayOfProjectMember` */
  readonly ProjectMembers?: readonly ($rt.Draft<ProjectMember> | null)[] | null;
}

/** What GetProjectMembers takes. */
export interface GetProjectMembersRequest {
  /** `xs:int` */
  readonly ProjectId?: number;
}

/** What UpdateProjectMember takes. */
export interface UpdateProjectMemberRequest {
  /** `ProjectMember` */
  readonly ProjectMember?: $rt.Draft<ProjectMember> | null;
}

/** What GetProjectMembersById takes. */
export interface GetProjectMembersByIdRequest {
  /** `ArrayOfint` */
  readonly ProjectMemberIds?: readonly number[] | null;
}

/** What SaveProjectMembersFunctionAndComment takes. */
export interface SaveProjectMembersFunctionAndCommentRequest {
  /** `ArrayOfint` */
  readonly ProjectMemberIds?: readonly number[] | null;
  /** `xs:int` */
  readonly RoleId?: number;
  /** `xs:string` */
  readonly Comment?: string | null;
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
