/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
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
  ["ApplicationToken", "string", "?nil"],
  ["Credentials", () => SoCredentials$, "?nil"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

const $responseHeaders: readonly $rt.MemberDescriptor[] = [
  ["ExceptionInfo", () => SoExceptionInfo$, "?nil"],
  ["ExtraInfo", () => SoExtraInfo$, "?nil"],
  ["Succeeded", "boolean", "?"],
  ["TimeZone", () => SoTimeZone$, "?nil"],
];

/** The agent as data: what the session makes its messages from. */
export const ProjectAgent$: $rt.AgentDescriptor<IProjectAgent> = {
  services: "Services88",
  name: "Project",
  namespace: $ns0,
  operations: {
    CreateDefaultProjectEntity: {
      name: "CreateDefaultProjectEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultProjectEntity",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultProjectEntityResponse",
        members: [
          ["Response", () => ProjectEntity$, "?nil"],
        ],
      },
    },
    SaveProjectEntity: {
      name: "SaveProjectEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveProjectEntity",
        members: [
          ["ProjectEntity", () => ProjectEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveProjectEntityResponse",
        members: [
          ["Response", () => ProjectEntity$, "?nil"],
        ],
      },
    },
    DeleteProjectEntity: {
      name: "DeleteProjectEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteProjectEntity",
        members: [
          ["ProjectEntityId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteProjectEntityResponse",
        members: [
        ],
      },
    },
    CreateDefaultProjectEventEntity: {
      name: "CreateDefaultProjectEventEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultProjectEventEntity",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultProjectEventEntityResponse",
        members: [
          ["Response", () => ProjectEventEntity$, "?nil"],
        ],
      },
    },
    SaveProjectEventEntity: {
      name: "SaveProjectEventEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveProjectEventEntity",
        members: [
          ["ProjectEventEntity", () => ProjectEventEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveProjectEventEntityResponse",
        members: [
          ["Response", () => ProjectEventEntity$, "?nil"],
        ],
      },
    },
    DeleteProjectEventEntity: {
      name: "DeleteProjectEventEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteProjectEventEntity",
        members: [
          ["ProjectEventEntityId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteProjectEventEntityResponse",
        members: [
        ],
      },
    },
    CreateDefaultProjectMember: {
      name: "CreateDefaultProjectMember",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultProjectMember",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultProjectMemberResponse",
        members: [
          ["Response", () => ProjectMember$, "?nil"],
        ],
      },
    },
    SaveProjectMember: {
      name: "SaveProjectMember",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveProjectMember",
        members: [
          ["ProjectMember", () => ProjectMember$, "?nil"],
        ],
      },
      response: {
        element: "SaveProjectMemberResponse",
        members: [
          ["Response", () => ProjectMember$, "?nil"],
        ],
      },
    },
    DeleteProjectMember: {
      name: "DeleteProjectMember",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteProjectMember",
        members: [
          ["ProjectMemberId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteProjectMemberResponse",
        members: [
        ],
      },
    },
    GetProject: {
      name: "GetProject",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProject",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectResponse",
        members: [
          ["Response", () => Project$, "?nil"],
        ],
      },
    },
    GetProjectEntity: {
      name: "GetProjectEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectEntity",
        members: [
          ["ProjectEntityId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectEntityResponse",
        members: [
          ["Response", () => ProjectEntity$, "?nil"],
        ],
      },
    },
    AddProjectMembers: {
      name: "AddProjectMembers",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "AddProjectMembers",
        members: [
          ["ProjectEntityId", "int", "?"],
          ["ProjectMembers", () => ArrayOfProjectMember$, "?nil"],
        ],
      },
      response: {
        element: "AddProjectMembersResponse",
        members: [
        ],
      },
    },
    DeleteProjectMembers: {
      name: "DeleteProjectMembers",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteProjectMembers",
        members: [
          ["ProjectEntityId", "int", "?"],
          ["MemberIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "DeleteProjectMembersResponse",
        members: [
        ],
      },
    },
    GetProjectImage: {
      name: "GetProjectImage",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectImage",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectImageResponse",
        members: [
          ["Response", "base64Binary", "?nil"],
        ],
      },
    },
    SetProjectImage: {
      name: "SetProjectImage",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetProjectImage",
        members: [
          ["ProjectId", "int", "?"],
          ["Image", "base64Binary", "?nil"],
        ],
      },
      response: {
        element: "SetProjectImageResponse",
        members: [
        ],
      },
    },
    DeleteProjectMemberByIds: {
      name: "DeleteProjectMemberByIds",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteProjectMemberByIds",
        members: [
          ["ProjectMemberIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "DeleteProjectMemberByIdsResponse",
        members: [
        ],
      },
    },
    GetDuplicates: {
      name: "GetDuplicates",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDuplicates",
        members: [
          ["Name", "string", "?nil"],
        ],
      },
      response: {
        element: "GetDuplicatesResponse",
        members: [
          ["Response", () => ArrayOfDuplicateEntry$, "?nil"],
        ],
      },
    },
    CreateNewEntry: {
      name: "CreateNewEntry",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateNewEntry",
        members: [
          ["Duplicate", () => DuplicateEntry$, "?nil"],
        ],
      },
      response: {
        element: "CreateNewEntryResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    SetDuplicateRulesStatus: {
      name: "SetDuplicateRulesStatus",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetDuplicateRulesStatus",
        members: [
          ["Rules", () => ArrayOfDuplicateRule$, "?nil"],
        ],
      },
      response: {
        element: "SetDuplicateRulesStatusResponse",
        members: [
        ],
      },
    },
    GetDuplicateRules: {
      name: "GetDuplicateRules",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetDuplicateRules",
        members: [
        ],
      },
      response: {
        element: "GetDuplicateRulesResponse",
        members: [
          ["Response", () => ArrayOfDuplicateRule$, "?nil"],
        ],
      },
    },
    Merge: {
      name: "Merge",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "Merge",
        members: [
          ["SourceProjectId", "int", "?"],
          ["DestinationProjectId", "int", "?"],
          ["ReplaceEmptyFieldsOnDestination", "boolean", "?"],
        ],
      },
      response: {
        element: "MergeResponse",
        members: [
        ],
      },
    },
    IsNumberValid: {
      name: "IsNumberValid",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "IsNumberValid",
        members: [
          ["ContactId", "int", "?"],
          ["Number", "string", "?nil"],
        ],
      },
      response: {
        element: "IsNumberValidResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    HasGuide: {
      name: "HasGuide",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "HasGuide",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "HasGuideResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    GetNextMilestone: {
      name: "GetNextMilestone",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetNextMilestone",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "GetNextMilestoneResponse",
        members: [
          ["Response", () => Appointment$, "?nil"],
        ],
      },
    },
    OfferAutoNextStatusOnApppointmentCompleted: {
      name: "OfferAutoNextStatusOnApppointmentCompleted",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "OfferAutoNextStatusOnApppointmentCompleted",
        members: [
          ["AppointmentId", "int", "?"],
        ],
      },
      response: {
        element: "OfferAutoNextStatusOnApppointmentCompletedResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    GetNextProjectStatus: {
      name: "GetNextProjectStatus",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetNextProjectStatus",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "GetNextProjectStatusResponse",
        members: [
          ["Response", "int", "?"],
        ],
      },
    },
    HasGuideActivities: {
      name: "HasGuideActivities",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "HasGuideActivities",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "HasGuideActivitiesResponse",
        members: [
          ["Response", "boolean", "?"],
        ],
      },
    },
    ValidateProjectEntity: {
      name: "ValidateProjectEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ValidateProjectEntity",
        members: [
          ["ProjectEntity", () => ProjectEntity$, "?nil"],
        ],
      },
      response: {
        element: "ValidateProjectEntityResponse",
        members: [
          ["Response", () => StringDictionary$, "?nil"],
        ],
      },
    },
    SetCompleted: {
      name: "SetCompleted",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SetCompleted",
        members: [
          ["ProjectId", "int", "?"],
          ["IsCompleted", "boolean", "?"],
        ],
      },
      response: {
        element: "SetCompletedResponse",
        members: [
        ],
      },
    },
    GetProjectEntityWithoutMembers: {
      name: "GetProjectEntityWithoutMembers",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectEntityWithoutMembers",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectEntityWithoutMembersResponse",
        members: [
          ["Response", () => ProjectEntity$, "?nil"],
        ],
      },
    },
    SaveProjectEntityWithoutMembers: {
      name: "SaveProjectEntityWithoutMembers",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveProjectEntityWithoutMembers",
        members: [
          ["ProjectEntity", () => ProjectEntity$, "?nil"],
        ],
      },
      response: {
        element: "SaveProjectEntityWithoutMembersResponse",
        members: [
          ["Response", () => ProjectEntity$, "?nil"],
        ],
      },
    },
    GetProjectFencingInfo: {
      name: "GetProjectFencingInfo",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectFencingInfo",
        members: [
        ],
      },
      response: {
        element: "GetProjectFencingInfoResponse",
        members: [
          ["Response", () => FencingInfo$, "?nil"],
        ],
      },
    },
    GetProjectEvent: {
      name: "GetProjectEvent",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectEvent",
        members: [
          ["ProjectEventId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectEventResponse",
        members: [
          ["Response", () => ProjectEvent$, "?nil"],
        ],
      },
    },
    GetProjectEventOnPerson: {
      name: "GetProjectEventOnPerson",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectEventOnPerson",
        members: [
          ["ProjectId", "int", "?"],
          ["PersonId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectEventOnPersonResponse",
        members: [
          ["Response", () => ProjectEvent$, "?nil"],
        ],
      },
    },
    GetProjectEventEntity: {
      name: "GetProjectEventEntity",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectEventEntity",
        members: [
          ["ProjectEventEntityId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectEventEntityResponse",
        members: [
          ["Response", () => ProjectEventEntity$, "?nil"],
        ],
      },
    },
    GetProjectEventEntityFromProjectId: {
      name: "GetProjectEventEntityFromProjectId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectEventEntityFromProjectId",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectEventEntityFromProjectIdResponse",
        members: [
          ["Response", () => ProjectEventEntity$, "?nil"],
        ],
      },
    },
    DeleteProjectEventEntityFromProjectId: {
      name: "DeleteProjectEventEntityFromProjectId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteProjectEventEntityFromProjectId",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteProjectEventEntityFromProjectIdResponse",
        members: [
        ],
      },
    },
    GetProjectEventList: {
      name: "GetProjectEventList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectEventList",
        members: [
          ["ProjectEventIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "GetProjectEventListResponse",
        members: [
          ["Response", () => ArrayOfProjectEvent$, "?nil"],
        ],
      },
    },
    GetMyProjectEvents: {
      name: "GetMyProjectEvents",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMyProjectEvents",
        members: [
        ],
      },
      response: {
        element: "GetMyProjectEventsResponse",
        members: [
          ["Response", () => ArrayOfProjectEvent$, "?nil"],
        ],
      },
    },
    GetProjectEventsOnPerson: {
      name: "GetProjectEventsOnPerson",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectEventsOnPerson",
        members: [
          ["PersonId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectEventsOnPersonResponse",
        members: [
          ["Response", () => ArrayOfProjectEvent$, "?nil"],
        ],
      },
    },
    GetProjectList: {
      name: "GetProjectList",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectList",
        members: [
          ["ProjectIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "GetProjectListResponse",
        members: [
          ["Response", () => ArrayOfProject$, "?nil"],
        ],
      },
    },
    GetMyProjects: {
      name: "GetMyProjects",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMyProjects",
        members: [
          ["IncludeMemberProjects", "boolean", "?"],
        ],
      },
      response: {
        element: "GetMyProjectsResponse",
        members: [
          ["Response", () => ArrayOfProject$, "?nil"],
        ],
      },
    },
    GetMyMemberProjects: {
      name: "GetMyMemberProjects",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMyMemberProjects",
        members: [
        ],
      },
      response: {
        element: "GetMyMemberProjectsResponse",
        members: [
          ["Response", () => ArrayOfProject$, "?nil"],
        ],
      },
    },
    GetProjectsFromPerson: {
      name: "GetProjectsFromPerson",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectsFromPerson",
        members: [
          ["PersonId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectsFromPersonResponse",
        members: [
          ["Response", () => ArrayOfProject$, "?nil"],
        ],
      },
    },
    GetProjectsFromContact: {
      name: "GetProjectsFromContact",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectsFromContact",
        members: [
          ["ContactId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectsFromContactResponse",
        members: [
          ["Response", () => ArrayOfProject$, "?nil"],
        ],
      },
    },
    GetPublishedProject: {
      name: "GetPublishedProject",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPublishedProject",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "GetPublishedProjectResponse",
        members: [
          ["Response", () => Project$, "?nil"],
        ],
      },
    },
    GetPublishedProjects: {
      name: "GetPublishedProjects",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPublishedProjects",
        members: [
          ["ProjectIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "GetPublishedProjectsResponse",
        members: [
          ["Response", () => ArrayOfProject$, "?nil"],
        ],
      },
    },
    GetMyPublishedProjects: {
      name: "GetMyPublishedProjects",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetMyPublishedProjects",
        members: [
        ],
      },
      response: {
        element: "GetMyPublishedProjectsResponse",
        members: [
          ["Response", () => ArrayOfProject$, "?nil"],
        ],
      },
    },
    GetPublishedProjectsOnPersonId: {
      name: "GetPublishedProjectsOnPersonId",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetPublishedProjectsOnPersonId",
        members: [
          ["PersonId", "int", "?"],
        ],
      },
      response: {
        element: "GetPublishedProjectsOnPersonIdResponse",
        members: [
          ["Response", () => ArrayOfProject$, "?nil"],
        ],
      },
    },
    GetProjectMember: {
      name: "GetProjectMember",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectMember",
        members: [
          ["ProjectMemberId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectMemberResponse",
        members: [
          ["Response", () => ProjectMember$, "?nil"],
        ],
      },
    },
    UpdateProjectMembers: {
      name: "UpdateProjectMembers",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "UpdateProjectMembers",
        members: [
          ["ProjectId", "int", "?"],
          ["ProjectMembers", () => ArrayOfProjectMember$, "?nil"],
        ],
      },
      response: {
        element: "UpdateProjectMembersResponse",
        members: [
        ],
      },
    },
    GetProjectMembers: {
      name: "GetProjectMembers",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectMembers",
        members: [
          ["ProjectId", "int", "?"],
        ],
      },
      response: {
        element: "GetProjectMembersResponse",
        members: [
          ["Response", () => ArrayOfProjectMember$, "?nil"],
        ],
      },
    },
    UpdateProjectMember: {
      name: "UpdateProjectMember",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "UpdateProjectMember",
        members: [
          ["ProjectMember", () => ProjectMember$, "?nil"],
        ],
      },
      response: {
        element: "UpdateProjectMemberResponse",
        members: [
          ["Response", () => ProjectMember$, "?nil"],
        ],
      },
    },
    GetProjectMembersById: {
      name: "GetProjectMembersById",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetProjectMembersById",
        members: [
          ["ProjectMemberIds", () => ArrayOfint$, "?nil"],
        ],
      },
      response: {
        element: "GetProjectMembersByIdResponse",
        members: [
          ["Response", () => ArrayOfProjectMember$, "?nil"],
        ],
      },
    },
    SaveProjectMembersFunctionAndComment: {
      name: "SaveProjectMembersFunctionAndComment",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveProjectMembersFunctionAndComment",
        members: [
          ["ProjectMemberIds", () => ArrayOfint$, "?nil"],
          ["RoleId", "int", "?"],
          ["Comment", "string", "?nil"],
        ],
      },
      response: {
        element: "SaveProjectMembersFunctionAndCommentResponse",
        members: [
        ],
      },
    },
  },
};
