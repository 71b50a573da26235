/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { ArrayOfboolean$ } from "../carriers/B.js";
import { type AnyFieldInfoBase, ArrayOfFieldInfoBase$, FieldInfoBase$ } from "../carriers/F.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfstring$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$ } from "../carriers/S.js";
import { ArrayOfUserDefinedFieldInfo$, type UDefFieldType, UDefFieldType$, type UDefType, UDefType$, type UserDefinedFieldInfo, UserDefinedFieldInfo$ } from "../carriers/U.js";
import { $ns0 } from "../carriers/namespaces.js";

export interface IUserDefinedFieldInfoAgent {
  CreateDefaultUserDefinedFieldInfo(options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  SaveUserDefinedFieldInfo(request: SaveUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  DeleteUserDefinedFieldInfo(request: DeleteUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<void>;
  GetCustomFieldInfoList(request: GetCustomFieldInfoListRequest, options?: $rt.CallOptions): Promise<(AnyFieldInfoBase | null)[] | null>;
  GetCustomFieldInfo(request: GetCustomFieldInfoRequest, options?: $rt.CallOptions): Promise<AnyFieldInfoBase | null>;
  GetUserDefinedFieldInfo(request: GetUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetUserDefinedFieldList(request: GetUserDefinedFieldListRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  GetPublishedUserDefinedFieldList(request: GetPublishedUserDefinedFieldListRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  GetUserDefinedFieldFromFieldLabel(request: GetUserDefinedFieldFromFieldLabelRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetPublishedUserDefinedFieldFromFieldLabel(request: GetPublishedUserDefinedFieldFromFieldLabelRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetUserDefinedFieldFromProgId(request: GetUserDefinedFieldFromProgIdRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetPublishedUserDefinedFieldFromProgId(request: GetPublishedUserDefinedFieldFromProgIdRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetUserDefinedFieldFromIds(request: GetUserDefinedFieldFromIdsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  GetUserDefinedFieldFromProgIds(request: GetUserDefinedFieldFromProgIdsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  CreateUserDefinedFieldInfo(request: CreateUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  ChangeFieldType(request: ChangeFieldTypeRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  GetUserDefinedPageOneFields(request: GetUserDefinedPageOneFieldsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  GetPublishedUserDefinedPageOneFields(request: GetPublishedUserDefinedPageOneFieldsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null>;
  Publish(request: PublishRequest, options?: $rt.CallOptions): Promise<number>;
  Revert(request: RevertRequest, options?: $rt.CallOptions): Promise<void>;
  SaveUserDefinedFieldInfos(request: SaveUserDefinedFieldInfosRequest, options?: $rt.CallOptions): Promise<void>;
  DetectUnpublishedChanges(request: DetectUnpublishedChangesRequest, options?: $rt.CallOptions): Promise<boolean>;
  DetectColumnIdChanges(request: DetectColumnIdChangesRequest, options?: $rt.CallOptions): Promise<boolean>;
  SetUserDefinedPageOneField(request: SetUserDefinedPageOneFieldRequest, options?: $rt.CallOptions): Promise<void>;
  IsPublishEventActive(request: IsPublishEventActiveRequest, options?: $rt.CallOptions): Promise<boolean>;
  IsAnyPublishEventActive(options?: $rt.CallOptions): Promise<boolean>;
  GetChangedPageOneFields(request: GetChangedPageOneFieldsRequest, options?: $rt.CallOptions): Promise<boolean[] | null>;
  SetPageOneFieldGrouping(request: SetPageOneFieldGroupingRequest, options?: $rt.CallOptions): Promise<void>;
  SetListTableIdAndUDListDefinitionIdFromSelectedListId(request: SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null>;
  FigureOutListIdFromListTableIdAndUDListDefinitionId(request: FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest, options?: $rt.CallOptions): Promise<number>;
  SetRankOnFields(request: SetRankOnFieldsRequest, options?: $rt.CallOptions): Promise<void>;
  SetPublishStartSystemEvent(request: SetPublishStartSystemEventRequest, options?: $rt.CallOptions): Promise<void>;
  ClearCaches(options?: $rt.CallOptions): Promise<void>;
}

export class UserDefinedFieldInfoAgent implements IUserDefinedFieldInfoAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  CreateDefaultUserDefinedFieldInfo(options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "CreateDefaultUserDefinedFieldInfo", {}, options);
  }

  SaveUserDefinedFieldInfo(request: SaveUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "SaveUserDefinedFieldInfo", request, options);
  }

  DeleteUserDefinedFieldInfo(request: DeleteUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "DeleteUserDefinedFieldInfo", request, options);
  }

  GetCustomFieldInfoList(request: GetCustomFieldInfoListRequest, options?: $rt.CallOptions): Promise<(AnyFieldInfoBase | null)[] | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetCustomFieldInfoList", request, options);
  }

  GetCustomFieldInfo(request: GetCustomFieldInfoRequest, options?: $rt.CallOptions): Promise<AnyFieldInfoBase | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetCustomFieldInfo", request, options);
  }

  GetUserDefinedFieldInfo(request: GetUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetUserDefinedFieldInfo", request, options);
  }

  GetUserDefinedFieldList(request: GetUserDefinedFieldListRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetUserDefinedFieldList", request, options);
  }

  GetPublishedUserDefinedFieldList(request: GetPublishedUserDefinedFieldListRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetPublishedUserDefinedFieldList", request, options);
  }

  GetUserDefinedFieldFromFieldLabel(request: GetUserDefinedFieldFromFieldLabelRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetUserDefinedFieldFromFieldLabel", request, options);
  }

  GetPublishedUserDefinedFieldFromFieldLabel(request: GetPublishedUserDefinedFieldFromFieldLabelRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetPublishedUserDefinedFieldFromFieldLabel", request, options);
  }

  GetUserDefinedFieldFromProgId(request: GetUserDefinedFieldFromProgIdRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetUserDefinedFieldFromProgId", request, options);
  }

  GetPublishedUserDefinedFieldFromProgId(request: GetPublishedUserDefinedFieldFromProgIdRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetPublishedUserDefinedFieldFromProgId", request, options);
  }

  GetUserDefinedFieldFromIds(request: GetUserDefinedFieldFromIdsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetUserDefinedFieldFromIds", request, options);
  }

  GetUserDefinedFieldFromProgIds(request: GetUserDefinedFieldFromProgIdsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetUserDefinedFieldFromProgIds", request, options);
  }

  CreateUserDefinedFieldInfo(request: CreateUserDefinedFieldInfoRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "CreateUserDefinedFieldInfo", request, options);
  }

  ChangeFieldType(request: ChangeFieldTypeRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "ChangeFieldType", request, options);
  }

  GetUserDefinedPageOneFields(request: GetUserDefinedPageOneFieldsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetUserDefinedPageOneFields", request, options);
  }

  GetPublishedUserDefinedPageOneFields(request: GetPublishedUserDefinedPageOneFieldsRequest, options?: $rt.CallOptions): Promise<(UserDefinedFieldInfo | null)[] | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetPublishedUserDefinedPageOneFields", request, options);
  }

  Publish(request: PublishRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "Publish", request, options);
  }

  Revert(request: RevertRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "Revert", request, options);
  }

  SaveUserDefinedFieldInfos(request: SaveUserDefinedFieldInfosRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "SaveUserDefinedFieldInfos", request, options);
  }

  DetectUnpublishedChanges(request: DetectUnpublishedChangesRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "DetectUnpublishedChanges", request, options);
  }

  DetectColumnIdChanges(request: DetectColumnIdChangesRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "DetectColumnIdChanges", request, options);
  }

  SetUserDefinedPageOneField(request: SetUserDefinedPageOneFieldRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "SetUserDefinedPageOneField", request, options);
  }

  IsPublishEventActive(request: IsPublishEventActiveRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "IsPublishEventActive", request, options);
  }

  IsAnyPublishEventActive(options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "IsAnyPublishEventActive", {}, options);
  }

  GetChangedPageOneFields(request: GetChangedPageOneFieldsRequest, options?: $rt.CallOptions): Promise<boolean[] | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "GetChangedPageOneFields", request, options);
  }

  SetPageOneFieldGrouping(request: SetPageOneFieldGroupingRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "SetPageOneFieldGrouping", request, options);
  }

  SetListTableIdAndUDListDefinitionIdFromSelectedListId(request: SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest, options?: $rt.CallOptions): Promise<UserDefinedFieldInfo | null> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "SetListTableIdAndUDListDefinitionIdFromSelectedListId", request, options);
  }

  FigureOutListIdFromListTableIdAndUDListDefinitionId(request: FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "FigureOutListIdFromListTableIdAndUDListDefinitionId", request, options);
  }

  SetRankOnFields(request: SetRankOnFieldsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "SetRankOnFields", request, options);
  }

  SetPublishStartSystemEvent(request: SetPublishStartSystemEventRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "SetPublishStartSystemEvent", request, options);
  }

  ClearCaches(options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserDefinedFieldInfoAgent$, "ClearCaches", {}, options);
  }
}

/** What SaveUserDefinedFieldInfo takes. */
export interface SaveUserDefinedFieldInfoRequest {
  /** `UserDefinedFieldInfo` */
  readonly UserDefinedFieldInfo?: $rt.Draft<UserDefinedFieldInfo> | null;
}

/** What DeleteUserDefinedFieldInfo takes. */
export interface DeleteUserDefinedFieldInfoRequest {
  /** `xs:int` */
  readonly UserDefinedFieldInfoId?: number;
}

/** What GetCustomFieldInfoList takes. */
export interface GetCustomFieldInfoListRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:boolean` */
  readonly IncludeStandard?: boolean;
}

/** What GetCustomFieldInfo takes. */
export interface GetCustomFieldInfoRequest {
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `xs:string` */
  readonly FieldName?: string | null;
}

/** What GetUserDefinedFieldInfo takes. */
export interface GetUserDefinedFieldInfoRequest {
  /** `xs:int` */
  readonly UserDefinedFieldInfoId?: number;
}

/** What GetUserDefinedFieldList takes. */
export interface GetUserDefinedFieldListRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetPublishedUserDefinedFieldList takes. */
export interface GetPublishedUserDefinedFieldListRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetUserDefinedFieldFromFieldLabel takes. */
export interface GetUserDefinedFieldFromFieldLabelRequest {
  /** `xs:string` */
  readonly FieldLabel?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetPublishedUserDefinedFieldFromFieldLabel takes. */
export interface GetPublishedUserDefinedFieldFromFieldLabelRequest {
  /** `xs:string` */
  readonly FieldLabel?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetUserDefinedFieldFromProgId takes. */
export interface GetUserDefinedFieldFromProgIdRequest {
  /** `xs:string` */
  readonly ProgId?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetPublishedUserDefinedFieldFromProgId takes. */
export interface GetPublishedUserDefinedFieldFromProgIdRequest {
  /** `xs:string` */
  readonly ProgId?: string | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What GetUserDefinedFieldFromIds takes. */
export interface GetUserDefinedFieldFromIdsRequest {
  /** `ArrayOfint` */
  readonly Ids?: readonly number[] | null;
}

/** What GetUserDefinedFieldFromProgIds takes. */
export interface GetUserDefinedFieldFromProgIdsRequest {
  /** `ArrayOfstring` */
  readonly ProgIds?: readonly (string | null)[] | null;
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What CreateUserDefinedFieldInfo takes. */
export interface CreateUserDefinedFieldInfoRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `UDefFieldType` */
  readonly FieldType?: UDefFieldType;
}

/** What ChangeFieldType takes. */
export interface ChangeFieldTypeRequest {
  /** `UserDefinedFieldInfo` */
  readonly Info?: $rt.Draft<UserDefinedFieldInfo> | null;
  /** `UDefFieldType` */
  readonly FieldType?: UDefFieldType;
  /** `xs:boolean` */
  readonly IsIndexed?: boolean;
}

/** What GetUserDefinedPageOneFields takes. */
export interface GetUserDefinedPageOneFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** What GetPublishedUserDefinedPageOneFields takes. */
export interface GetPublishedUserDefinedPageOneFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** What Publish takes. */
export interface PublishRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What Revert takes. */
export interface RevertRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What SaveUserDefinedFieldInfos takes. */
export interface SaveUserDefinedFieldInfosRequest {
  /** `ArrayOfUserDefinedFieldInfo` */
  readonly Infos?: readonly ($rt.Draft<UserDefinedFieldInfo> | null)[] | null;
}

/** What DetectUnpublishedChanges takes. */
export interface DetectUnpublishedChangesRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What DetectColumnIdChanges takes. */
export interface DetectColumnIdChangesRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
}

/** What SetUserDefinedPageOneField takes. */
export interface SetUserDefinedPageOneFieldRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UdefFieldId?: number;
  /** `xs:int` */
  readonly UserGroupId?: number;
  /** `xs:int` */
  readonly FieldLineNo?: number;
}

/** What IsPublishEventActive takes. */
export interface IsPublishEventActiveRequest {
  /** `UDefType` */
  readonly Type?: UDefType;
}

/** What GetChangedPageOneFields takes. */
export interface GetChangedPageOneFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** What SetPageOneFieldGrouping takes. */
export interface SetPageOneFieldGroupingRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `xs:boolean` */
  readonly Active?: boolean;
}

/** What SetListTableIdAndUDListDefinitionIdFromSelectedListId takes. */
export interface SetListTableIdAndUDListDefinitionIdFromSelectedListIdRequest {
  /** `UserDefinedFieldInfo` */
  readonly Info?: $rt.Draft<UserDefinedFieldInfo> | null;
  /** `xs:int` */
  readonly SelectedListId?: number;
}

/** What FigureOutListIdFromListTableIdAndUDListDefinitionId takes. */
export interface FigureOutListIdFromListTableIdAndUDListDefinitionIdRequest {
  /** `UserDefinedFieldInfo` */
  readonly Info?: $rt.Draft<UserDefinedFieldInfo> | null;
}

/** What SetRankOnFields takes. */
export interface SetRankOnFieldsRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
  /** `ArrayOfint` */
  readonly RankedFieldsIds?: readonly number[] | null;
}

/** What SetPublishStartSystemEvent takes. */
export interface SetPublishStartSystemEventRequest {
  /** `UDefType` */
  readonly OwnerType?: UDefType;
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
export const UserDefinedFieldInfoAgent$: $rt.AgentDescriptor<IUserDefinedFieldInfoAgent> = {
  services: "Services88",
  name: "UserDefinedFieldInfo",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    CreateDefaultUserDefinedFieldInfo: [[], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    SaveUserDefinedFieldInfo: [[["UserDefinedFieldInfo", () => UserDefinedFieldInfo$, "?nil"]], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    DeleteUserDefinedFieldInfo: [[["UserDefinedFieldInfoId", $xs.int, "?"]], []],
    GetCustomFieldInfoList: [[
      ["TableName", $xs.string, "?nil"],
      ["IncludeStandard", $xs.boolean, "?"],
    ], [["Response", () => ArrayOfFieldInfoBase$, "?nil"]]],
    GetCustomFieldInfo: [[
      ["TableName", $xs.string, "?nil"],
      ["FieldName", $xs.string, "?nil"],
    ], [["Response", () => FieldInfoBase$, "?nil"]]],
    GetUserDefinedFieldInfo: [[["UserDefinedFieldInfoId", $xs.int, "?"]], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedFieldList: [[["OwnerType", () => UDefType$, "?"]], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    GetPublishedUserDefinedFieldList: [[["OwnerType", () => UDefType$, "?"]], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedFieldFromFieldLabel: [[
      ["FieldLabel", $xs.string, "?nil"],
      ["OwnerType", () => UDefType$, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetPublishedUserDefinedFieldFromFieldLabel: [[
      ["FieldLabel", $xs.string, "?nil"],
      ["OwnerType", () => UDefType$, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedFieldFromProgId: [[
      ["ProgId", $xs.string, "?nil"],
      ["OwnerType", () => UDefType$, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetPublishedUserDefinedFieldFromProgId: [[
      ["ProgId", $xs.string, "?nil"],
      ["OwnerType", () => UDefType$, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedFieldFromIds: [[["Ids", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedFieldFromProgIds: [[
      ["ProgIds", () => ArrayOfstring$, "?nil"],
      ["OwnerType", () => UDefType$, "?"],
    ], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    CreateUserDefinedFieldInfo: [[
      ["OwnerType", () => UDefType$, "?"],
      ["FieldType", () => UDefFieldType$, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    ChangeFieldType: [[
      ["Info", () => UserDefinedFieldInfo$, "?nil"],
      ["FieldType", () => UDefFieldType$, "?"],
      ["IsIndexed", $xs.boolean, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    GetUserDefinedPageOneFields: [[
      ["OwnerType", () => UDefType$, "?"],
      ["UserGroupId", $xs.int, "?"],
    ], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    GetPublishedUserDefinedPageOneFields: [[
      ["OwnerType", () => UDefType$, "?"],
      ["UserGroupId", $xs.int, "?"],
    ], [["Response", () => ArrayOfUserDefinedFieldInfo$, "?nil"]]],
    Publish: [[["OwnerType", () => UDefType$, "?"]], [["Response", $xs.int, "?"]]],
    Revert: [[["OwnerType", () => UDefType$, "?"]], []],
    SaveUserDefinedFieldInfos: [[["Infos", () => ArrayOfUserDefinedFieldInfo$, "?nil"]], []],
    DetectUnpublishedChanges: [[["OwnerType", () => UDefType$, "?"]], [["Response", $xs.boolean, "?"]]],
    DetectColumnIdChanges: [[["OwnerType", () => UDefType$, "?"]], [["Response", $xs.boolean, "?"]]],
    SetUserDefinedPageOneField: [[
      ["OwnerType", () => UDefType$, "?"],
      ["UdefFieldId", $xs.int, "?"],
      ["UserGroupId", $xs.int, "?"],
      ["FieldLineNo", $xs.int, "?"],
    ], []],
    IsPublishEventActive: [[["Type", () => UDefType$, "?"]], [["Response", $xs.boolean, "?"]]],
    IsAnyPublishEventActive: [[], [["Response", $xs.boolean, "?"]]],
    GetChangedPageOneFields: [[
      ["OwnerType", () => UDefType$, "?"],
      ["UserGroupId", $xs.int, "?"],
    ], [["Response", () => ArrayOfboolean$, "?nil"]]],
    SetPageOneFieldGrouping: [[
      ["OwnerType", () => UDefType$, "?"],
      ["Active", $xs.boolean, "?"],
    ], []],
    SetListTableIdAndUDListDefinitionIdFromSelectedListId: [[
      ["Info", () => UserDefinedFieldInfo$, "?nil"],
      ["SelectedListId", $xs.int, "?"],
    ], [["Response", () => UserDefinedFieldInfo$, "?nil"]]],
    FigureOutListIdFromListTableIdAndUDListDefinitionId: [[["Info", () => UserDefinedFieldInfo$, "?nil"]], [["Response", $xs.int, "?"]]],
    SetRankOnFields: [[
      ["OwnerType", () => UDefType$, "?"],
      ["RankedFieldsIds", () => ArrayOfint$, "?nil"],
    ], []],
    SetPublishStartSystemEvent: [[["OwnerType", () => UDefType$, "?"]], []],
    ClearCaches: [[], []],
  }),
};
