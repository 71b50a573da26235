/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { ExportArchiveResult } from "../carriers/E.js";
import type { TargetAssignment, TargetDimension, TargetEntityType, TargetGroup, TargetLevel, TargetRevision, TargetRevisionHistory } from "../carriers/T.js";
import { $ns0, $ns3, ArrayOfint$, Associate$, Carrier$, Contact$, Currency$, ExportArchiveResult$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, UserGroup$ } from "../carriers/descriptors.js";

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

/** The request of SaveTargetDimension. */
export interface SaveTargetDimensionRequest {
  /** `TargetDimension` */
  readonly TargetDimension?: $rt.Draft<TargetDimension> | null;
}

/** The request of DeleteTargetDimension. */
export interface DeleteTargetDimensionRequest {
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** The request of SaveTargetGroup. */
export interface SaveTargetGroupRequest {
  /** `TargetGroup` */
  readonly TargetGroup?: $rt.Draft<TargetGroup> | null;
}

/** The request of DeleteTargetGroup. */
export interface DeleteTargetGroupRequest {
  /** `xs:int` */
  readonly TargetGroupId?: number;
}

/** The request of CreateDefaultTargetAssignmentForUserGroup. */
export interface CreateDefaultTargetAssignmentForUserGroupRequest {
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** The request of GetTargetAssignmentForYear. */
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

/** The request of CreateDefaultTargetAssignmentForCompanyWithDimension. */
export interface CreateDefaultTargetAssignmentForCompanyWithDimensionRequest {
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** The request of CreateDefaultTargetAssignmentForUserGroupWithDimension. */
export interface CreateDefaultTargetAssignmentForUserGroupWithDimensionRequest {
  /** `xs:int` */
  readonly UserGroupId?: number;
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** The request of GetTargetAssignmentForYearAndDimension. */
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

/** The request of CreateDefaultTargetAssignmentForCompanyWithYearAndDimension. */
export interface CreateDefaultTargetAssignmentForCompanyWithYearAndDimensionRequest {
  /** `xs:int` */
  readonly Year?: number;
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** The request of CreateDefaultTargetAssignmentForUserGroupWithYearAndDimension. */
export interface CreateDefaultTargetAssignmentForUserGroupWithYearAndDimensionRequest {
  /** `xs:int` */
  readonly UserGroupId?: number;
  /** `xs:int` */
  readonly Year?: number;
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** The request of GetTargetDimension. */
export interface GetTargetDimensionRequest {
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** The request of GetTargetDimensionsForEntityType. */
export interface GetTargetDimensionsForEntityTypeRequest {
  /** `TargetEntityType` */
  readonly EntityType?: TargetEntityType;
}

/** The request of GetTargetGroupIds. */
export interface GetTargetGroupIdsRequest {
  /** `xs:int` */
  readonly TargetDimensionId?: number;
}

/** The request of GetTargetGroup. */
export interface GetTargetGroupRequest {
  /** `xs:int` */
  readonly TargetGroupId?: number;
}

/** The request of GetTargetGroupForYear. */
export interface GetTargetGroupForYearRequest {
  /** `xs:int` */
  readonly TargetYear?: number;
  /** `TargetEntityType` */
  readonly EntityType?: TargetEntityType;
}

/** The request of ExportTargetGroupToExcel. */
export interface ExportTargetGroupToExcelRequest {
  /** `xs:int` */
  readonly TargetGroupId?: number;
}

/** The request of GetTargetGroupForYearAndDimension. */
export interface GetTargetGroupForYearAndDimensionRequest {
  /** `xs:int` */
  readonly TargetYear?: number;
  /** `xs:int` */
  readonly DimensionId?: number;
}

/** The request of GetTargetRevisionHistory. */
export interface GetTargetRevisionHistoryRequest {
  /** `xs:int` */
  readonly TargetAssignmentInfoId?: number;
}

export const LogEvent$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "LogEvent",
  namespace: $ns0,
  names: ["None", "Create", "Edit", "Delete", "Lock", "Unlock"],
  zero: "None",
};

export const TargetAssignementLevel$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "TargetAssignementLevel",
  namespace: $ns0,
  names: ["Company", "Group", "Associate"],
};

export const TargetAssignment$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetAssignment",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TargetAssignmentInfoId", $xs.int, "?"],
    ["Values", () => ArrayOfdouble$, "?nil"],
    ["Locked", $xs.boolean, "?"],
    ["TargetAssociate", () => Associate$, "?nil"],
    ["TargetContact", () => Contact$, "?nil"],
    ["TargetUserGroup", () => UserGroup$, "?nil"],
    ["Currency", () => Currency$, "?nil"],
    ["DimensionListItem", $xs.int, "?"],
    ["DimensionListItemDisplayName", $xs.string, "?nil"],
  ],
};

export const ArrayOfTargetAssignment$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTargetAssignment", namespace: $ns0, item: ["TargetAssignment", () => TargetAssignment$, "*nil"] };

export const TargetChange$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetChange",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["FieldIdentifier", $xs.string, "?nil"],
    ["ValueChangeFrom", $xs.double, "?"],
    ["ValueChangeTo", $xs.double, "?"],
  ],
};

export const ArrayOfTargetChange$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTargetChange", namespace: $ns0, item: ["TargetChange", () => TargetChange$, "*nil"] };

export const TargetDimension$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetDimension",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TargetDimensionId", $xs.int, "?"],
    ["AssignmentLevel", () => TargetAssignementLevel$, "?"],
    ["EntityType", () => TargetEntityType$, "?"],
    ["MeasurementUnit", () => TargetMeasurementUnit$, "?"],
    ["DimensionListField", $xs.string, "?nil"],
    ["DimensionListName", $xs.string, "?nil"],
    ["DimensionListId", $xs.int, "?"],
    ["DimensionListLabel", $xs.string, "?nil"],
    ["SelectedDimensions", () => ArrayOfint$, "?nil"],
  ],
};

export const ArrayOfTargetDimension$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTargetDimension", namespace: $ns0, item: ["TargetDimension", () => TargetDimension$, "*nil"] };

export const TargetEntityType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TargetEntityType",
  namespace: $ns0,
  names: ["None", "Sale"],
  zero: "None",
};

export const TargetGroup$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetGroup",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TargetGroupId", $xs.int, "?"],
    ["Year", $xs.int, "?"],
    ["EntityType", () => TargetEntityType$, "?"],
    ["PeriodType", () => TargetPeriodType$, "?"],
    ["TargetAssignments", () => ArrayOfTargetAssignment$, "?nil"],
    ["TargetDimension", () => TargetDimension$, "?nil"],
  ],
};

export const TargetLevel$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TargetLevel",
  namespace: $ns0,
  names: ["None", "Global", "Company", "UserGroup", "Associate"],
  zero: "None",
};

export const TargetMeasurementUnit$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TargetMeasurementUnit",
  namespace: $ns0,
  names: ["None", "Amount", "Count", "Profit"],
  zero: "None",
};

export const TargetPeriodType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "TargetPeriodType",
  namespace: $ns0,
  names: ["None", "Year", "HalfYear", "Quarter", "Month"],
  zero: "None",
};

export const TargetRevision$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetRevision",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["LogEvent", () => LogEvent$, "?"],
    ["Who", () => Associate$, "?nil"],
    ["When", $xs.dateTime, "?"],
    ["Changes", () => ArrayOfTargetChange$, "?nil"],
  ],
};

export const ArrayOfTargetRevision$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfTargetRevision", namespace: $ns0, item: ["TargetRevision", () => TargetRevision$, "*nil"] };

export const TargetRevisionHistory$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TargetRevisionHistory",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TargetGroupId", $xs.int, "?"],
    ["Year", $xs.int, "?"],
    ["Revisions", () => ArrayOfTargetRevision$, "?nil"],
  ],
};

export const ArrayOfdouble$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfdouble", namespace: $ns3, item: ["double", $xs.double, "*"] };

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

export interface TargetsAgent extends ITargetsAgent {}
export const TargetsAgent: $rt.ClientOf<TargetsAgent> = /* @__PURE__ */ $client(TargetsAgent$);
