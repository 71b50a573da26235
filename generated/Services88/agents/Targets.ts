/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
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
export const TargetsAgent$: $rt.AgentDescriptor<ITargetsAgent> = {
  services: "Services88",
  name: "Targets",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultTargetAssignment: [[], [["Response", () => TargetAssignment$, "?nil"]]],
    CreateDefaultTargetDimension: [[], [["Response", () => TargetDimension$, "?nil"]]],
    SaveTargetDimension: [[["TargetDimension", () => TargetDimension$, "?nil"]], [["Response", () => TargetDimension$, "?nil"]]],
    DeleteTargetDimension: [[["TargetDimensionId", $xs.int, "?"]], []],
    CreateDefaultTargetGroup: [[], [["Response", () => TargetGroup$, "?nil"]]],
    SaveTargetGroup: [[["TargetGroup", () => TargetGroup$, "?nil"]], [["Response", () => TargetGroup$, "?nil"]]],
    DeleteTargetGroup: [[["TargetGroupId", $xs.int, "?"]], []],
    CreateDefaultTargetRevision: [[], [["Response", () => TargetRevision$, "?nil"]]],
    CreateDefaultTargetRevisionHistory: [[], [["Response", () => TargetRevisionHistory$, "?nil"]]],
    CreateDefaultTargetAssignmentForCompany: [[], [["Response", () => TargetAssignment$, "?nil"]]],
    CreateDefaultTargetAssignmentForUserGroup: [[["UserGroupId", $xs.int, "?"]], [["Response", () => ArrayOfTargetAssignment$, "?nil"]]],
    GetTargetAssignmentForYear: [[
      ["TargetYear", $xs.int, "?"],
      ["EntityType", () => TargetEntityType$, "?"],
      ["TargetLevel", () => TargetLevel$, "?"],
      ["Id", $xs.int, "?"],
    ], [["Response", () => TargetAssignment$, "?nil"]]],
    CreateDefaultTargetAssignmentForCompanyWithDimension: [[["TargetDimensionId", $xs.int, "?"]], [["Response", () => ArrayOfTargetAssignment$, "?nil"]]],
    CreateDefaultTargetAssignmentForUserGroupWithDimension: [[
      ["UserGroupId", $xs.int, "?"],
      ["TargetDimensionId", $xs.int, "?"],
    ], [["Response", () => ArrayOfTargetAssignment$, "?nil"]]],
    GetTargetAssignmentForYearAndDimension: [[
      ["TargetYear", $xs.int, "?"],
      ["EntityType", () => TargetEntityType$, "?"],
      ["TargetLevel", () => TargetLevel$, "?"],
      ["Id", $xs.int, "?"],
      ["DimensionId", $xs.int, "?"],
    ], [["Response", () => TargetAssignment$, "?nil"]]],
    CreateDefaultTargetAssignmentForCompanyWithYearAndDimension: [[
      ["Year", $xs.int, "?"],
      ["TargetDimensionId", $xs.int, "?"],
    ], [["Response", () => ArrayOfTargetAssignment$, "?nil"]]],
    CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension: [[
      ["UserGroupId", $xs.int, "?"],
      ["Year", $xs.int, "?"],
      ["TargetDimensionId", $xs.int, "?"],
    ], [["Response", () => ArrayOfTargetAssignment$, "?nil"]]],
    GetTargetDimension: [[["TargetDimensionId", $xs.int, "?"]], [["Response", () => TargetDimension$, "?nil"]]],
    GetTargetDimensionsForEntityType: [[["EntityType", () => TargetEntityType$, "?"]], [["Response", () => ArrayOfTargetDimension$, "?nil"]]],
    GetTargetGroupIds: [[["TargetDimensionId", $xs.int, "?"]], [["Response", () => ArrayOfint$, "?nil"]]],
    GetTargetGroup: [[["TargetGroupId", $xs.int, "?"]], [["Response", () => TargetGroup$, "?nil"]]],
    GetTargetGroupForYear: [[
      ["TargetYear", $xs.int, "?"],
      ["EntityType", () => TargetEntityType$, "?"],
    ], [["Response", () => TargetGroup$, "?nil"]]],
    ExportTargetGroupToExcel: [[["TargetGroupId", $xs.int, "?"]], [["Response", () => ExportArchiveResult$, "?nil"]]],
    GetTargetGroupForYearAndDimension: [[
      ["TargetYear", $xs.int, "?"],
      ["DimensionId", $xs.int, "?"],
    ], [["Response", () => TargetGroup$, "?nil"]]],
    GetTargetRevisionHistory: [[["TargetAssignmentInfoId", $xs.int, "?"]], [["Response", () => TargetRevisionHistory$, "?nil"]]],
  }),
};
