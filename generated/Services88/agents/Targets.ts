/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { type ExportArchiveResult, ExportArchiveResult$ } from "../carriers/E.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { ArrayOfTargetAssignment$, ArrayOfTargetDimension$, type TargetAssignment, TargetAssignment$, type TargetDimension, TargetDimension$, type TargetEntityType, TargetEntityType$, type TargetGroup, TargetGroup$, type TargetLevel, TargetLevel$, type TargetRevision, TargetRevision$, type TargetRevisionHistory, TargetRevisionHistory$ } from "../carriers/T.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface ITargetsAgent {
  CreateDefaultTargetAssignment(options?: $rt.CallOptions): Promise<TargetAssignment | null>;
  CreateDefaultTargetDimension(options?: $rt.CallOptions): Promise<TargetDimension | null>;
  SaveTargetDimension(request: SaveTargetDimensionRequest, options?: $rt.CallOptions): Promise<TargetDimension | null>;
  DeleteTargetDimension(request: DeleteTargetDimensionRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultTargetGroup(options?: $rt.CallOptions): Promise<TargetGroup | null>;
  SaveTargetGroup(request: SaveTargetGroupRequest, options?: $rt.CallOptions): Promise<TargetGroup | null>;
  DeleteTargetGroup(request: DeleteTargetGroupRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultTargetRevision(options?: $rt.CallOptions): Promise<TargetRevision | null>;
  CreateDefaultTargetRevisionHistory(options?: $rt.CallOptions): Promise<TargetRevisionHistory | null>;
  CreateDefaultTargetAssignmentForCompany(options?: $rt.CallOptions): Promise<TargetAssignment | null>;
  CreateDefaultTargetAssignmentForUserGroup(request: CreateDefaultTargetAssignmentForUserGroupRequest, options?: $rt.CallOptions): Promise<(TargetAssignment | null)[] | null>;
  GetTargetAssignmentForYear(request: GetTargetAssignmentForYearRequest, options?: $rt.CallOptions): Promise<TargetAssignment | null>;
  CreateDefaultTargetAssignmentForCompanyWithDimension(request: CreateDefaultTargetAssignmentForCompanyWithDimensionRequest, options?: $rt.CallOptions): Promise<(TargetAssignment | null)[] | null>;
  CreateDefaultTargetAssignmentForUserGroupWithDimension(request: CreateDefaultTargetAssignmentForUserGroupWithDimensionRequest, options?: $rt.CallOptions): Promise<(TargetAssignment | null)[] | null>;
  GetTargetAssignmentForYearAndDimension(request: GetTargetAssignmentForYearAndDimensionRequest, options?: $rt.CallOptions): Promise<TargetAssignment | null>;
  CreateDefaultTargetAssignmentForCompanyWithYearAndDimension(request: CreateDefaultTargetAssignmentForCompanyWithYearAndDimensionRequest, options?: $rt.CallOptions): Promise<(TargetAssignment | null)[] | null>;
  CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension(request: CreateDefaultTargetAssignmentForUserGroupWithYearAndDimensionRequest, options?: $rt.CallOptions): Promise<(TargetAssignment | null)[] | null>;
  GetTargetDimension(request: GetTargetDimensionRequest, options?: $rt.CallOptions): Promise<TargetDimension | null>;
  GetTargetDimensionsForEntityType(request: GetTargetDimensionsForEntityTypeRequest, options?: $rt.CallOptions): Promise<(TargetDimension | null)[] | null>;
  GetTargetGroupIds(request: GetTargetGroupIdsRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  GetTargetGroup(request: GetTargetGroupRequest, options?: $rt.CallOptions): Promise<TargetGroup | null>;
  GetTargetGroupForYear(request: GetTargetGroupForYearRequest, options?: $rt.CallOptions): Promise<TargetGroup | null>;
  ExportTargetGroupToExcel(request: ExportTargetGroupToExcelRequest, options?: $rt.CallOptions): Promise<ExportArchiveResult | null>;
  GetTargetGroupForYearAndDimension(request: GetTargetGroupForYearAndDimensionRequest, options?: $rt.CallOptions): Promise<TargetGroup | null>;
  GetTargetRevisionHistory(request: GetTargetRevisionHistoryRequest, options?: $rt.CallOptions): Promise<TargetRevisionHistory | null>;
}

export class TargetsAgent implements ITargetsAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultTargetAssignment(options?: $rt.CallOptions): Promise<TargetAssignment | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetAssignment", {}, options);
  }

  CreateDefaultTargetDimension(options?: $rt.CallOptions): Promise<TargetDimension | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetDimension", {}, options);
  }

  SaveTargetDimension(request: SaveTargetDimensionRequest, options?: $rt.CallOptions): Promise<TargetDimension | null> {
    return this.#session.call(TargetsAgent$, "SaveTargetDimension", request, options);
  }

  DeleteTargetDimension(request: DeleteTargetDimensionRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TargetsAgent$, "DeleteTargetDimension", request, options);
  }

  CreateDefaultTargetGroup(options?: $rt.CallOptions): Promise<TargetGroup | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetGroup", {}, options);
  }

  SaveTargetGroup(request: SaveTargetGroupRequest, options?: $rt.CallOptions): Promise<TargetGroup | null> {
    return this.#session.call(TargetsAgent$, "SaveTargetGroup", request, options);
  }

  DeleteTargetGroup(request: DeleteTargetGroupRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(TargetsAgent$, "DeleteTargetGroup", request, options);
  }

  CreateDefaultTargetRevision(options?: $rt.CallOptions): Promise<TargetRevision | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetRevision", {}, options);
  }

  CreateDefaultTargetRevisionHistory(options?: $rt.CallOptions): Promise<TargetRevisionHistory | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetRevisionHistory", {}, options);
  }

  CreateDefaultTargetAssignmentForCompany(options?: $rt.CallOptions): Promise<TargetAssignment | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetAssignmentForCompany", {}, options);
  }

  CreateDefaultTargetAssignmentForUserGroup(request: CreateDefaultTargetAssignmentForUserGroupRequest, options?: $rt.CallOptions): Promise<(TargetAssignment | null)[] | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetAssignmentForUserGroup", request, options);
  }

  GetTargetAssignmentForYear(request: GetTargetAssignmentForYearRequest, options?: $rt.CallOptions): Promise<TargetAssignment | null> {
    return this.#session.call(TargetsAgent$, "GetTargetAssignmentForYear", request, options);
  }

  CreateDefaultTargetAssignmentForCompanyWithDimension(request: CreateDefaultTargetAssignmentForCompanyWithDimensionRequest, options?: $rt.CallOptions): Promise<(TargetAssignment | null)[] | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetAssignmentForCompanyWithDimension", request, options);
  }

  CreateDefaultTargetAssignmentForUserGroupWithDimension(request: CreateDefaultTargetAssignmentForUserGroupWithDimensionRequest, options?: $rt.CallOptions): Promise<(TargetAssignment | null)[] | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetAssignmentForUserGroupWithDimension", request, options);
  }

  GetTargetAssignmentForYearAndDimension(request: GetTargetAssignmentForYearAndDimensionRequest, options?: $rt.CallOptions): Promise<TargetAssignment | null> {
    return this.#session.call(TargetsAgent$, "GetTargetAssignmentForYearAndDimension", request, options);
  }

  CreateDefaultTargetAssignmentForCompanyWithYearAndDimension(request: CreateDefaultTargetAssignmentForCompanyWithYearAndDimensionRequest, options?: $rt.CallOptions): Promise<(TargetAssignment | null)[] | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetAssignmentForCompanyWithYearAndDimension", request, options);
  }

  CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension(request: CreateDefaultTargetAssignmentForUserGroupWithYearAndDimensionRequest, options?: $rt.CallOptions): Promise<(TargetAssignment | null)[] | null> {
    return this.#session.call(TargetsAgent$, "CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension", request, options);
  }

  GetTargetDimension(request: GetTargetDimensionRequest, options?: $rt.CallOptions): Promise<TargetDimension | null> {
    return this.#session.call(TargetsAgent$, "GetTargetDimension", request, options);
  }

  GetTargetDimensionsForEntityType(request: GetTargetDimensionsForEntityTypeRequest, options?: $rt.CallOptions): Promise<(TargetDimension | null)[] | null> {
    return this.#session.call(TargetsAgent$, "GetTargetDimensionsForEntityType", request, options);
  }

  GetTargetGroupIds(request: GetTargetGroupIdsRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(TargetsAgent$, "GetTargetGroupIds", request, options);
  }

  GetTargetGroup(request: GetTargetGroupRequest, options?: $rt.CallOptions): Promise<TargetGroup | null> {
    return this.#session.call(TargetsAgent$, "GetTargetGroup", request, options);
  }

  GetTargetGroupForYear(request: GetTargetGroupForYearRequest, options?: $rt.CallOptions): Promise<TargetGroup | null> {
    return this.#session.call(TargetsAgent$, "GetTargetGroupForYear", request, options);
  }

  ExportTargetGroupToExcel(request: ExportTargetGroupToExcelRequest, options?: $rt.CallOptions): Promise<ExportArchiveResult | null> {
    return this.#session.call(TargetsAgent$, "ExportTargetGroupToExcel", request, options);
  }

  GetTargetGroupForYearAndDimension(request: GetTargetGroupForYearAndDimensionRequest, options?: $rt.CallOptions): Promise<TargetGroup | null> {
    return this.#session.call(TargetsAgent$, "GetTargetGroupForYearAndDimension", request, options);
  }

  GetTargetRevisionHistory(request: GetTargetRevisionHistoryRequest, options?: $rt.CallOptions): Promise<TargetRevisionHistory | null> {
    return this.#session.call(TargetsAgent$, "GetTargetRevisionHistory", request, options);
  }
}

/** What SaveTargetDimension takes. */
export interface SaveTargetDimensionRequest {
  /** `TargetDimension` */
  readonly TargetDimension?: $rt.Draft<TargetDimension> | null;
}

/** What DeleteTargetDimension takes. */
export interface DeleteTargetDimensionRequest {
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** What SaveTargetGroup takes. */
export interface SaveTargetGroupRequest {
  /** `TargetGroup` */
  readonly TargetGroup?: $rt.Draft<TargetGroup> | null;
}

/** What DeleteTargetGroup takes. */
export interface DeleteTargetGroupRequest {
  /** `xs:int` */
  readonly TargetGroupId?: number;
}

/** What CreateDefaultTargetAssignmentForUserGroup takes. */
export interface CreateDefaultTargetAssignmentForUserGroupRequest {
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** What GetTargetAssignmentForYear takes. */
export interface GetTargetAssignmentForYearRequest {
  /** `xs:int` */
  readonly TargetYear?: number;
  /** `TargetEntityType` */
  readonly EntityType?: TargetEntityType;
  /** `TargetLevel` */
  readonly TargetLevel?: TargetLevel;
  /** `xs:int` */
  readonly Id?: number;
}

/** What CreateDefaultTargetAssignmentForCompanyWithDimension takes. */
export interface CreateDefaultTargetAssignmentForCompanyWithDimensionRequest {
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** What CreateDefaultTargetAssignmentForUserGroupWithDimension takes. */
export interface CreateDefaultTargetAssignmentForUserGroupWithDimensionRequest {
  /** `xs:int` */
  readonly UserGroupId?: number;
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** What GetTargetAssignmentForYearAndDimension takes. */
export interface GetTargetAssignmentForYearAndDimensionRequest {
  /** `xs:int` */
  readonly TargetYear?: number;
  /** `TargetEntityType` */
  readonly EntityType?: TargetEntityType;
  /** `TargetLevel` */
  readonly TargetLevel?: TargetLevel;
  /** `xs:int` */
  readonly Id?: number;
  /** `xs:int` */
  readonly DimensionId?: number;
}

/** What CreateDefaultTargetAssignmentForCompanyWithYearAndDimension takes. */
export interface CreateDefaultTargetAssignmentForCompanyWithYearAndDimensionRequest {
  /** `xs:int` */
  readonly Year?: number;
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** What CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension takes. */
export interface CreateDefaultTargetAssignmentForUserGroupWithYearAndDimensionRequest {
  /** `xs:int` */
  readonly UserGroupId?: number;
  /** `xs:int` */
  readonly Year?: number;
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** What GetTargetDimension takes. */
export interface GetTargetDimensionRequest {
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** What GetTargetDimensionsForEntityType takes. */
export interface GetTargetDimensionsForEntityTypeRequest {
  /** `TargetEntityType` */
  readonly EntityType?: TargetEntityType;
}

/** What GetTargetGroupIds takes. */
export interface GetTargetGroupIdsRequest {
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** What GetTargetGroup takes. */
export interface GetTargetGroupRequest {
  /** `xs:int` */
  readonly TargetGroupId?: number;
}

/** What GetTargetGroupForYear takes. */
export interface GetTargetGroupForYearRequest {
  /** `xs:int` */
  readonly TargetYear?: number;
  /** `TargetEntityType` */
  readonly EntityType?: TargetEntityType;
}

/** What ExportTargetGroupToExcel takes. */
export interface ExportTargetGroupToExcelRequest {
  /** `xs:int` */
  readonly TargetGroupId?: number;
}

/** What GetTargetGroupForYearAndDimension takes. */
export interface GetTargetGroupForYearAndDimensionRequest {
  /** `xs:int` */
  readonly TargetYear?: number;
  /** `xs:int` */
  readonly DimensionId?: number;
}

/** What GetTargetRevisionHistory takes. */
export interface GetTargetRevisionHistoryRequest {
  /** `xs:int` */
  readonly TargetAssignmentInfoId?: number;
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
export const TargetsAgent$: $rt.AgentDescriptor<ITargetsAgent> = {
  services: "Services88",
  name: "Targets",
  namespace: $ns0,
  operations: {
    CreateDefaultTargetAssignment: {
      name: "CreateDefaultTargetAssignment",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetAssignment",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultTargetAssignmentResponse",
        members: [
          ["Response", () => TargetAssignment$, "?nil"],
        ],
      },
    },
    CreateDefaultTargetDimension: {
      name: "CreateDefaultTargetDimension",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetDimension",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultTargetDimensionResponse",
        members: [
          ["Response", () => TargetDimension$, "?nil"],
        ],
      },
    },
    SaveTargetDimension: {
      name: "SaveTargetDimension",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveTargetDimension",
        members: [
          ["TargetDimension", () => TargetDimension$, "?nil"],
        ],
      },
      response: {
        element: "SaveTargetDimensionResponse",
        members: [
          ["Response", () => TargetDimension$, "?nil"],
        ],
      },
    },
    DeleteTargetDimension: {
      name: "DeleteTargetDimension",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteTargetDimension",
        members: [
          ["TargetDimensionId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteTargetDimensionResponse",
        members: [
        ],
      },
    },
    CreateDefaultTargetGroup: {
      name: "CreateDefaultTargetGroup",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetGroup",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultTargetGroupResponse",
        members: [
          ["Response", () => TargetGroup$, "?nil"],
        ],
      },
    },
    SaveTargetGroup: {
      name: "SaveTargetGroup",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "SaveTargetGroup",
        members: [
          ["TargetGroup", () => TargetGroup$, "?nil"],
        ],
      },
      response: {
        element: "SaveTargetGroupResponse",
        members: [
          ["Response", () => TargetGroup$, "?nil"],
        ],
      },
    },
    DeleteTargetGroup: {
      name: "DeleteTargetGroup",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "DeleteTargetGroup",
        members: [
          ["TargetGroupId", "int", "?"],
        ],
      },
      response: {
        element: "DeleteTargetGroupResponse",
        members: [
        ],
      },
    },
    CreateDefaultTargetRevision: {
      name: "CreateDefaultTargetRevision",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetRevision",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultTargetRevisionResponse",
        members: [
          ["Response", () => TargetRevision$, "?nil"],
        ],
      },
    },
    CreateDefaultTargetRevisionHistory: {
      name: "CreateDefaultTargetRevisionHistory",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetRevisionHistory",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultTargetRevisionHistoryResponse",
        members: [
          ["Response", () => TargetRevisionHistory$, "?nil"],
        ],
      },
    },
    CreateDefaultTargetAssignmentForCompany: {
      name: "CreateDefaultTargetAssignmentForCompany",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetAssignmentForCompany",
        members: [
        ],
      },
      response: {
        element: "CreateDefaultTargetAssignmentForCompanyResponse",
        members: [
          ["Response", () => TargetAssignment$, "?nil"],
        ],
      },
    },
    CreateDefaultTargetAssignmentForUserGroup: {
      name: "CreateDefaultTargetAssignmentForUserGroup",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetAssignmentForUserGroup",
        members: [
          ["UserGroupId", "int", "?"],
        ],
      },
      response: {
        element: "CreateDefaultTargetAssignmentForUserGroupResponse",
        members: [
          ["Response", () => ArrayOfTargetAssignment$, "?nil"],
        ],
      },
    },
    GetTargetAssignmentForYear: {
      name: "GetTargetAssignmentForYear",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTargetAssignmentForYear",
        members: [
          ["TargetYear", "int", "?"],
          ["EntityType", () => TargetEntityType$, "?"],
          ["TargetLevel", () => TargetLevel$, "?"],
          ["Id", "int", "?"],
        ],
      },
      response: {
        element: "GetTargetAssignmentForYearResponse",
        members: [
          ["Response", () => TargetAssignment$, "?nil"],
        ],
      },
    },
    CreateDefaultTargetAssignmentForCompanyWithDimension: {
      name: "CreateDefaultTargetAssignmentForCompanyWithDimension",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetAssignmentForCompanyWithDimension",
        members: [
          ["TargetDimensionId", "int", "?"],
        ],
      },
      response: {
        element: "CreateDefaultTargetAssignmentForCompanyWithDimensionResponse",
        members: [
          ["Response", () => ArrayOfTargetAssignment$, "?nil"],
        ],
      },
    },
    CreateDefaultTargetAssignmentForUserGroupWithDimension: {
      name: "CreateDefaultTargetAssignmentForUserGroupWithDimension",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetAssignmentForUserGroupWithDimension",
        members: [
          ["UserGroupId", "int", "?"],
          ["TargetDimensionId", "int", "?"],
        ],
      },
      response: {
        element: "CreateDefaultTargetAssignmentForUserGroupWithDimensionResponse",
        members: [
          ["Response", () => ArrayOfTargetAssignment$, "?nil"],
        ],
      },
    },
    GetTargetAssignmentForYearAndDimension: {
      name: "GetTargetAssignmentForYearAndDimension",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTargetAssignmentForYearAndDimension",
        members: [
          ["TargetYear", "int", "?"],
          ["EntityType", () => TargetEntityType$, "?"],
          ["TargetLevel", () => TargetLevel$, "?"],
          ["Id", "int", "?"],
          ["DimensionId", "int", "?"],
        ],
      },
      response: {
        element: "GetTargetAssignmentForYearAndDimensionResponse",
        members: [
          ["Response", () => TargetAssignment$, "?nil"],
        ],
      },
    },
    CreateDefaultTargetAssignmentForCompanyWithYearAndDimension: {
      name: "CreateDefaultTargetAssignmentForCompanyWithYearAndDimension",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetAssignmentForCompanyWithYearAndDimension",
        members: [
          ["Year", "int", "?"],
          ["TargetDimensionId", "int", "?"],
        ],
      },
      response: {
        element: "CreateDefaultTargetAssignmentForCompanyWithYearAndDimensionResponse",
        members: [
          ["Response", () => ArrayOfTargetAssignment$, "?nil"],
        ],
      },
    },
    CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension: {
      name: "CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension",
        members: [
          ["UserGroupId", "int", "?"],
          ["Year", "int", "?"],
          ["TargetDimensionId", "int", "?"],
        ],
      },
      response: {
        element: "CreateDefaultTargetAssignmentForUserGroupWithYearAndDimensionResponse",
        members: [
          ["Response", () => ArrayOfTargetAssignment$, "?nil"],
        ],
      },
    },
    GetTargetDimension: {
      name: "GetTargetDimension",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTargetDimension",
        members: [
          ["TargetDimensionId", "int", "?"],
        ],
      },
      response: {
        element: "GetTargetDimensionResponse",
        members: [
          ["Response", () => TargetDimension$, "?nil"],
        ],
      },
    },
    GetTargetDimensionsForEntityType: {
      name: "GetTargetDimensionsForEntityType",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTargetDimensionsForEntityType",
        members: [
          ["EntityType", () => TargetEntityType$, "?"],
        ],
      },
      response: {
        element: "GetTargetDimensionsForEntityTypeResponse",
        members: [
          ["Response", () => ArrayOfTargetDimension$, "?nil"],
        ],
      },
    },
    GetTargetGroupIds: {
      name: "GetTargetGroupIds",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTargetGroupIds",
        members: [
          ["TargetDimensionId", "int", "?"],
        ],
      },
      response: {
        element: "GetTargetGroupIdsResponse",
        members: [
          ["Response", () => ArrayOfint$, "?nil"],
        ],
      },
    },
    GetTargetGroup: {
      name: "GetTargetGroup",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTargetGroup",
        members: [
          ["TargetGroupId", "int", "?"],
        ],
      },
      response: {
        element: "GetTargetGroupResponse",
        members: [
          ["Response", () => TargetGroup$, "?nil"],
        ],
      },
    },
    GetTargetGroupForYear: {
      name: "GetTargetGroupForYear",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTargetGroupForYear",
        members: [
          ["TargetYear", "int", "?"],
          ["EntityType", () => TargetEntityType$, "?"],
        ],
      },
      response: {
        element: "GetTargetGroupForYearResponse",
        members: [
          ["Response", () => TargetGroup$, "?nil"],
        ],
      },
    },
    ExportTargetGroupToExcel: {
      name: "ExportTargetGroupToExcel",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "ExportTargetGroupToExcel",
        members: [
          ["TargetGroupId", "int", "?"],
        ],
      },
      response: {
        element: "ExportTargetGroupToExcelResponse",
        members: [
          ["Response", () => ExportArchiveResult$, "?nil"],
        ],
      },
    },
    GetTargetGroupForYearAndDimension: {
      name: "GetTargetGroupForYearAndDimension",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTargetGroupForYearAndDimension",
        members: [
          ["TargetYear", "int", "?"],
          ["DimensionId", "int", "?"],
        ],
      },
      response: {
        element: "GetTargetGroupForYearAndDimensionResponse",
        members: [
          ["Response", () => TargetGroup$, "?nil"],
        ],
      },
    },
    GetTargetRevisionHistory: {
      name: "GetTargetRevisionHistory",
      requestHeaders: $requestHeaders,
      responseHeaders: $responseHeaders,
      request: {
        element: "GetTargetRevisionHistory",
        members: [
          ["TargetAssignmentInfoId", "int", "?"],
        ],
      },
      response: {
        element: "GetTargetRevisionHistoryResponse",
        members: [
          ["Response", () => TargetRevisionHistory$, "?nil"],
        ],
      },
    },
  },
};
