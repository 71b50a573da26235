/* Written by netserver-codegen from Services88: changes made here are lost. */
import type * as $rt from "../runtime/index.js";
import { client as $client } from "../runtime/client.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import type { AccessGatewayInfo } from "../carriers/A.js";
import type { ChangePasswordType, CommandActionResult, CommandResult, Credential, CredentialType, CredentialsGroup, CredentialsGroupUsers, CustomCommand } from "../carriers/C.js";
import type { ExternalUserInfoModification } from "../carriers/E.js";
import type { MDOListItem } from "../carriers/M.js";
import type { OperationResult } from "../carriers/O.js";
import type { ResolvedUser, Role, RoleEntity, RoleRelationToOwner, RoleType } from "../carriers/R.js";
import type { SelectableMDOListItem, ServiceAuth } from "../carriers/S.js";
import type { TokenManagementInfo } from "../carriers/T.js";
import type { UntrustedCredentials, User, UserGroup, UserInfo, UserPresenceStatus, UserType, UserValidationResult } from "../carriers/U.js";
import { $ns0, ArrayOfLicenseOwner$, ArrayOfMDOListItem$, ArrayOfSelectableMDOListItem$, ArrayOfint$, ArrayOfstring$, Associate$, Carrier$, EjUserStatus$, Person$, RoleType$, ServiceAuth$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$, UserGroup$, UserInfo$, UserType$ } from "../carriers/descriptors.js";

export interface IUserAgent {
  IsNickNameUnique(request: IsNickNameUniqueRequest, options?: $rt.CallOptions): Promise<boolean>;
  ValidateUser(request: ValidateUserRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetUserPresenceStatus(request: GetUserPresenceStatusRequest, options?: $rt.CallOptions): Promise<UserPresenceStatus | null>;
  SetUserPresenceStatus(request: SetUserPresenceStatusRequest, options?: $rt.CallOptions): Promise<UserPresenceStatus | null>;
  GetUserGroup(request: GetUserGroupRequest, options?: $rt.CallOptions): Promise<UserGroup | null>;
  SaveUserGroup(request: SaveUserGroupRequest, options?: $rt.CallOptions): Promise<UserGroup | null>;
  GetAllUserGroups(request: GetAllUserGroupsRequest, options?: $rt.CallOptions): Promise<(UserGroup | null)[] | null>;
  CreateUserGroup(options?: $rt.CallOptions): Promise<UserGroup | null>;
  DeleteUserGroup(request: DeleteUserGroupRequest, options?: $rt.CallOptions): Promise<void>;
  GetUserGroupList(request: GetUserGroupListRequest, options?: $rt.CallOptions): Promise<(UserGroup | null)[] | null>;
  GetUserInfo(request: GetUserInfoRequest, options?: $rt.CallOptions): Promise<UserInfo | null>;
  GetUserInfoList(request: GetUserInfoListRequest, options?: $rt.CallOptions): Promise<(UserInfo | null)[] | null>;
  CreateDefaultRoleEntity(options?: $rt.CallOptions): Promise<RoleEntity | null>;
  SaveRoleEntity(request: SaveRoleEntityRequest, options?: $rt.CallOptions): Promise<RoleEntity | null>;
  CreateDefaultServiceAuth(options?: $rt.CallOptions): Promise<ServiceAuth | null>;
  SaveServiceAuth(request: SaveServiceAuthRequest, options?: $rt.CallOptions): Promise<ServiceAuth | null>;
  DeleteServiceAuth(request: DeleteServiceAuthRequest, options?: $rt.CallOptions): Promise<void>;
  CreateDefaultUntrustedCredentials(options?: $rt.CallOptions): Promise<UntrustedCredentials | null>;
  CreateDefaultUser(options?: $rt.CallOptions): Promise<User | null>;
  SaveUser(request: SaveUserRequest, options?: $rt.CallOptions): Promise<User | null>;
  GetUserCommands(request: GetUserCommandsRequest, options?: $rt.CallOptions): Promise<(CustomCommand | null)[] | null>;
  ExecuteUserCommand(request: ExecuteUserCommandRequest, options?: $rt.CallOptions): Promise<CommandResult | null>;
  DeleteUser(request: DeleteUserRequest, options?: $rt.CallOptions): Promise<void>;
  GetAccessGatewayInfo(options?: $rt.CallOptions): Promise<AccessGatewayInfo | null>;
  GetOrRegisterAccessGatewayInfo(request: GetOrRegisterAccessGatewayInfoRequest, options?: $rt.CallOptions): Promise<AccessGatewayInfo | null>;
  RegisterWithAccessGateway(request: RegisterWithAccessGatewayRequest, options?: $rt.CallOptions): Promise<AccessGatewayInfo | null>;
  CheckAccessGatewayRegistration(options?: $rt.CallOptions): Promise<boolean>;
  ExchangeCodeAndSaveTokens(request: ExchangeCodeAndSaveTokensRequest, options?: $rt.CallOptions): Promise<string | null>;
  SaveCredential(request: SaveCredentialRequest, options?: $rt.CallOptions): Promise<boolean>;
  DeleteCredential(request: DeleteCredentialRequest, options?: $rt.CallOptions): Promise<boolean>;
  FindCredentialsGroups(request: FindCredentialsGroupsRequest, options?: $rt.CallOptions): Promise<(CredentialsGroup | null)[] | null>;
  FindCredentialUsers(request: FindCredentialUsersRequest, options?: $rt.CallOptions): Promise<CredentialsGroupUsers | null>;
  GetCredentialUsersInGroup(request: GetCredentialUsersInGroupRequest, options?: $rt.CallOptions): Promise<CredentialsGroupUsers | null>;
  GetRole(request: GetRoleRequest, options?: $rt.CallOptions): Promise<Role | null>;
  GetRoleEntity(request: GetRoleEntityRequest, options?: $rt.CallOptions): Promise<RoleEntity | null>;
  DeleteRole(request: DeleteRoleRequest, options?: $rt.CallOptions): Promise<void>;
  GetAllRoles(request: GetAllRolesRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetAllFunctionalRights(request: GetAllFunctionalRightsRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  GetAllDataRights(request: GetAllDataRightsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  GetFunctionalRights(request: GetFunctionalRightsRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null>;
  SetFunctionalRights(request: SetFunctionalRightsRequest, options?: $rt.CallOptions): Promise<void>;
  SetDataRight(request: SetDataRightRequest, options?: $rt.CallOptions): Promise<void>;
  GetDataRight(request: GetDataRightRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetDataRights(request: GetDataRightsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null>;
  CreateDefaultRoleEntityFromType(request: CreateDefaultRoleEntityFromTypeRequest, options?: $rt.CallOptions): Promise<RoleEntity | null>;
  FindRolesWithFunctionalRight(request: FindRolesWithFunctionalRightRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null>;
  FindRolesWithFunctionalRights(request: FindRolesWithFunctionalRightsRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  FindRolesWithoutFunctionalRights(request: FindRolesWithoutFunctionalRightsRequest, options?: $rt.CallOptions): Promise<number[] | null>;
  GetServiceAuth(request: GetServiceAuthRequest, options?: $rt.CallOptions): Promise<ServiceAuth | null>;
  SaveExternalTokens(request: SaveExternalTokensRequest, options?: $rt.CallOptions): Promise<string | null>;
  DecryptAndSaveExternalTokens(request: DecryptAndSaveExternalTokensRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetExternalTokens(request: GetExternalTokensRequest, options?: $rt.CallOptions): Promise<TokenManagementInfo | null>;
  GetUser(request: GetUserRequest, options?: $rt.CallOptions): Promise<User | null>;
  GetUserFromName(request: GetUserFromNameRequest, options?: $rt.CallOptions): Promise<User | null>;
  SaveUserFromName(request: SaveUserFromNameRequest, options?: $rt.CallOptions): Promise<User | null>;
  DeleteUserFromName(request: DeleteUserFromNameRequest, options?: $rt.CallOptions): Promise<void>;
  GetCredentialTypes(options?: $rt.CallOptions): Promise<(CredentialType | null)[] | null>;
  GetCredentialTypesForUserType(request: GetCredentialTypesForUserTypeRequest, options?: $rt.CallOptions): Promise<(CredentialType | null)[] | null>;
  SaveUntrustedCredentials(request: SaveUntrustedCredentialsRequest, options?: $rt.CallOptions): Promise<void>;
  GetUntrustedCredentials(request: GetUntrustedCredentialsRequest, options?: $rt.CallOptions): Promise<(UntrustedCredentials | null)[] | null>;
  GetUntrustedCredentialsForAssociate(request: GetUntrustedCredentialsForAssociateRequest, options?: $rt.CallOptions): Promise<(UntrustedCredentials | null)[] | null>;
  SaveUntrustedCredentialsForAssociate(request: SaveUntrustedCredentialsForAssociateRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveUntrustedCredentials(request: RemoveUntrustedCredentialsRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveUntrustedCredentialsForAssociate(request: RemoveUntrustedCredentialsForAssociateRequest, options?: $rt.CallOptions): Promise<void>;
  CreateExternalUser(request: CreateExternalUserRequest, options?: $rt.CallOptions): Promise<number>;
  DeleteExternalUser(request: DeleteExternalUserRequest, options?: $rt.CallOptions): Promise<void>;
  SetExternalUserInfo(request: SetExternalUserInfoRequest, options?: $rt.CallOptions): Promise<void>;
  GenerateNewPasswordForExternalUser(request: GenerateNewPasswordForExternalUserRequest, options?: $rt.CallOptions): Promise<string | null>;
  CanChangePassword(request: CanChangePasswordRequest, options?: $rt.CallOptions): Promise<boolean>;
  GetSupportedChangePasswordTypes(request: GetSupportedChangePasswordTypesRequest, options?: $rt.CallOptions): Promise<ChangePasswordType[] | null>;
  ChangePassword(request: ChangePasswordRequest, options?: $rt.CallOptions): Promise<boolean>;
  SendChangePasswordEMail(request: SendChangePasswordEMailRequest, options?: $rt.CallOptions): Promise<OperationResult | null>;
  GetUserFromPersonId(request: GetUserFromPersonIdRequest, options?: $rt.CallOptions): Promise<(User | null)[] | null>;
  CreateDefaultUserFromUserTypeAndPersonId(request: CreateDefaultUserFromUserTypeAndPersonIdRequest, options?: $rt.CallOptions): Promise<User | null>;
  CreateDefaultUserFromUserType(request: CreateDefaultUserFromUserTypeRequest, options?: $rt.CallOptions): Promise<User | null>;
  GetUserFromEjUserId(request: GetUserFromEjUserIdRequest, options?: $rt.CallOptions): Promise<(User | null)[] | null>;
  SetPasswordFromName(request: SetPasswordFromNameRequest, options?: $rt.CallOptions): Promise<boolean>;
  SetPassword(request: SetPasswordRequest, options?: $rt.CallOptions): Promise<boolean>;
  ChangeOwnPassword(request: ChangeOwnPasswordRequest, options?: $rt.CallOptions): Promise<boolean>;
  ChangePasswordFromName(request: ChangePasswordFromNameRequest, options?: $rt.CallOptions): Promise<boolean>;
  IsUserNameValid(request: IsUserNameValidRequest, options?: $rt.CallOptions): Promise<boolean>;
  IsPasswordValid(request: IsPasswordValidRequest, options?: $rt.CallOptions): Promise<boolean>;
  SetGeneratedPassword(request: SetGeneratedPasswordRequest, options?: $rt.CallOptions): Promise<string | null>;
  SetGeneratedPasswordFromName(request: SetGeneratedPasswordFromNameRequest, options?: $rt.CallOptions): Promise<string | null>;
  IsPasswordValidWithReason(request: IsPasswordValidWithReasonRequest, options?: $rt.CallOptions): Promise<UserValidationResult | null>;
  IsUserNameValidWithReason(request: IsUserNameValidWithReasonRequest, options?: $rt.CallOptions): Promise<UserValidationResult | null>;
  ChangeUserType(request: ChangeUserTypeRequest, options?: $rt.CallOptions): Promise<User | null>;
  CreateDefaultUserFromUserTypeAndCredential(request: CreateDefaultUserFromUserTypeAndCredentialRequest, options?: $rt.CallOptions): Promise<User | null>;
  GetValidUserName(request: GetValidUserNameRequest, options?: $rt.CallOptions): Promise<string | null>;
  RemoveLicenses(request: RemoveLicensesRequest, options?: $rt.CallOptions): Promise<void>;
  MakeRetired(request: MakeRetiredRequest, options?: $rt.CallOptions): Promise<void>;
  AddOwnerContact(request: AddOwnerContactRequest, options?: $rt.CallOptions): Promise<void>;
  RemoveOwnerContact(request: RemoveOwnerContactRequest, options?: $rt.CallOptions): Promise<void>;
  ResolveUserFromInfo(request: ResolveUserFromInfoRequest, options?: $rt.CallOptions): Promise<ResolvedUser | null>;
  GetAccessToken(request: GetAccessTokenRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetValidUserNameForNewUser(request: GetValidUserNameForNewUserRequest, options?: $rt.CallOptions): Promise<string | null>;
  GetDefaultAssociateUserName(request: GetDefaultAssociateUserNameRequest, options?: $rt.CallOptions): Promise<string | null>;
}

/** The request of IsNickNameUnique. */
export interface IsNickNameUniqueRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly NickName?: string | null;
}

/** The request of ValidateUser. */
export interface ValidateUserRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** The request of GetUserPresenceStatus. */
export interface GetUserPresenceStatusRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of SetUserPresenceStatus. */
export interface SetUserPresenceStatusRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `UserPresenceStatus` */
  readonly UserPresenceStatus?: $rt.Draft<UserPresenceStatus> | null;
}

/** The request of GetUserGroup. */
export interface GetUserGroupRequest {
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** The request of SaveUserGroup. */
export interface SaveUserGroupRequest {
  /** `UserGroup` */
  readonly UserGroup?: $rt.Draft<UserGroup> | null;
}

/** The request of GetAllUserGroups. */
export interface GetAllUserGroupsRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** The request of DeleteUserGroup. */
export interface DeleteUserGroupRequest {
  /** `xs:int` */
  readonly UserGroupToDelete?: number;
  /** `xs:int` */
  readonly UserGroupToMoveTo?: number;
}

/** The request of GetUserGroupList. */
export interface GetUserGroupListRequest {
  /** `ArrayOfint` */
  readonly UserGroupIds?: readonly number[] | null;
}

/** The request of GetUserInfo. */
export interface GetUserInfoRequest {
  /** `xs:int` */
  readonly UserInfoId?: number;
}

/** The request of GetUserInfoList. */
export interface GetUserInfoListRequest {
  /** `ArrayOfint` */
  readonly UserInfoIds?: readonly number[] | null;
}

/** The request of SaveRoleEntity. */
export interface SaveRoleEntityRequest {
  /** `RoleEntity` */
  readonly RoleEntity?: $rt.Draft<RoleEntity> | null;
}

/** The request of SaveServiceAuth. */
export interface SaveServiceAuthRequest {
  /** `ServiceAuth` */
  readonly ServiceAuth?: $rt.Draft<ServiceAuth> | null;
}

/** The request of DeleteServiceAuth. */
export interface DeleteServiceAuthRequest {
  /** `xs:int` */
  readonly ServiceAuthId?: number;
}

/** The request of SaveUser. */
export interface SaveUserRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** The request of GetUserCommands. */
export interface GetUserCommandsRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** The request of ExecuteUserCommand. */
export interface ExecuteUserCommandRequest {
  /** `xs:string` */
  readonly CommandName?: string | null;
  /** `CommandActionResult` */
  readonly CommandActionResult?: CommandActionResult;
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** The request of DeleteUser. */
export interface DeleteUserRequest {
  /** `xs:int` */
  readonly UserId?: number;
}

/** The request of GetOrRegisterAccessGatewayInfo. */
export interface GetOrRegisterAccessGatewayInfoRequest {
  /** `xs:string` */
  readonly RedirectUri?: string | null;
}

/** The request of RegisterWithAccessGateway. */
export interface RegisterWithAccessGatewayRequest {
  /** `xs:string` */
  readonly RedirectUri?: string | null;
}

/** The request of ExchangeCodeAndSaveTokens. */
export interface ExchangeCodeAndSaveTokensRequest {
  /** `xs:string` */
  readonly Provider?: string | null;
  /** `xs:string` */
  readonly AuthorizationCode?: string | null;
  /** `xs:string` */
  readonly Nonce?: string | null;
  /** `xs:string` */
  readonly PkceVerifier?: string | null;
  /** `xs:string` */
  readonly RedirectUri?: string | null;
}

/** The request of SaveCredential. */
export interface SaveCredentialRequest {
  /** `xs:int` */
  readonly UserId?: number;
  /** `Credential` */
  readonly Credential?: $rt.Draft<Credential> | null;
}

/** The request of DeleteCredential. */
export interface DeleteCredentialRequest {
  /** `xs:int` */
  readonly UserId?: number;
  /** `xs:string` */
  readonly CredentialType?: string | null;
}

/** The request of FindCredentialsGroups. */
export interface FindCredentialsGroupsRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `xs:string` */
  readonly SearchString?: string | null;
}

/** The request of FindCredentialUsers. */
export interface FindCredentialUsersRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `xs:string` */
  readonly SearchString?: string | null;
}

/** The request of GetCredentialUsersInGroup. */
export interface GetCredentialUsersInGroupRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `xs:string` */
  readonly GroupName?: string | null;
}

/** The request of GetRole. */
export interface GetRoleRequest {
  /** `xs:int` */
  readonly RoleId?: number;
}

/** The request of GetRoleEntity. */
export interface GetRoleEntityRequest {
  /** `xs:int` */
  readonly RoleEntityId?: number;
}

/** The request of DeleteRole. */
export interface DeleteRoleRequest {
  /** `xs:int` */
  readonly RoleIdToDelete?: number;
  /** `xs:int` */
  readonly ReplacingRoleId?: number;
}

/** The request of GetAllRoles. */
export interface GetAllRolesRequest {
  /** `RoleType` */
  readonly RoleType?: RoleType;
}

/** The request of GetAllFunctionalRights. */
export interface GetAllFunctionalRightsRequest {
  /** `RoleType` */
  readonly RoleType?: RoleType;
}

/** The request of GetAllDataRights. */
export interface GetAllDataRightsRequest {
  /** `xs:int` */
  readonly RoleId?: number;
  /** `RoleRelationToOwner` */
  readonly RelationToOwner?: RoleRelationToOwner;
}

/** The request of GetFunctionalRights. */
export interface GetFunctionalRightsRequest {
  /** `xs:int` */
  readonly RoleId?: number;
}

/** The request of SetFunctionalRights. */
export interface SetFunctionalRightsRequest {
  /** `xs:int` */
  readonly RoleId?: number;
  /** `ArrayOfint` */
  readonly FunctionalRightIds?: readonly number[] | null;
}

/** The request of SetDataRight. */
export interface SetDataRightRequest {
  /** `xs:int` */
  readonly RoleId?: number;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `RoleRelationToOwner` */
  readonly RelationToOwner?: RoleRelationToOwner;
  /** `xs:string` */
  readonly DataRightValue?: string | null;
}

/** The request of GetDataRight. */
export interface GetDataRightRequest {
  /** `xs:int` */
  readonly RoleId?: number;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `RoleRelationToOwner` */
  readonly RelationToOwner?: RoleRelationToOwner;
}

/** The request of GetDataRights. */
export interface GetDataRightsRequest {
  /** `xs:int` */
  readonly RoleId?: number;
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** The request of CreateDefaultRoleEntityFromType. */
export interface CreateDefaultRoleEntityFromTypeRequest {
  /** `RoleType` */
  readonly Type?: RoleType;
}

/** The request of FindRolesWithFunctionalRight. */
export interface FindRolesWithFunctionalRightRequest {
  /** `xs:string` */
  readonly FunctionalRightName?: string | null;
}

/** The request of FindRolesWithFunctionalRights. */
export interface FindRolesWithFunctionalRightsRequest {
  /** `ArrayOfstring` */
  readonly FunctionalRightNames?: readonly (string | null)[] | null;
}

/** The request of FindRolesWithoutFunctionalRights. */
export interface FindRolesWithoutFunctionalRightsRequest {
  /** `ArrayOfstring` */
  readonly FunctionalRightNames?: readonly (string | null)[] | null;
}

/** The request of GetServiceAuth. */
export interface GetServiceAuthRequest {
  /** `xs:int` */
  readonly ServiceAuthId?: number;
}

/** The request of SaveExternalTokens. */
export interface SaveExternalTokensRequest {
  /** `TokenManagementInfo` */
  readonly TokenManagementInfo?: $rt.Draft<TokenManagementInfo> | null;
}

/** The request of DecryptAndSaveExternalTokens. */
export interface DecryptAndSaveExternalTokensRequest {
  /** `TokenManagementInfo` */
  readonly TokenManagementInfo?: $rt.Draft<TokenManagementInfo> | null;
}

/** The request of GetExternalTokens. */
export interface GetExternalTokensRequest {
  /** `xs:string` */
  readonly Key?: string | null;
}

/** The request of GetUser. */
export interface GetUserRequest {
  /** `xs:int` */
  readonly UserId?: number;
}

/** The request of GetUserFromName. */
export interface GetUserFromNameRequest {
  /** `xs:string` */
  readonly UserName?: string | null;
}

/** The request of SaveUserFromName. */
export interface SaveUserFromNameRequest {
  /** `xs:string` */
  readonly UserName?: string | null;
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** The request of DeleteUserFromName. */
export interface DeleteUserFromNameRequest {
  /** `xs:string` */
  readonly UserName?: string | null;
}

/** The request of GetCredentialTypesForUserType. */
export interface GetCredentialTypesForUserTypeRequest {
  /** `UserType` */
  readonly UserType?: UserType;
}

/** The request of SaveUntrustedCredentials. */
export interface SaveUntrustedCredentialsRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `UntrustedCredentials` */
  readonly Credentials?: $rt.Draft<UntrustedCredentials> | null;
}

/** The request of GetUntrustedCredentials. */
export interface GetUntrustedCredentialsRequest {
  /** `xs:string` */
  readonly Type?: string | null;
}

/** The request of GetUntrustedCredentialsForAssociate. */
export interface GetUntrustedCredentialsForAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Type?: string | null;
}

/** The request of SaveUntrustedCredentialsForAssociate. */
export interface SaveUntrustedCredentialsForAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Type?: string | null;
  /** `UntrustedCredentials` */
  readonly Credentials?: $rt.Draft<UntrustedCredentials> | null;
}

/** The request of RemoveUntrustedCredentials. */
export interface RemoveUntrustedCredentialsRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `xs:string` */
  readonly PublicValue?: string | null;
}

/** The request of RemoveUntrustedCredentialsForAssociate. */
export interface RemoveUntrustedCredentialsForAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Type?: string | null;
  /** `xs:string` */
  readonly PublicValue?: string | null;
}

/** The request of CreateExternalUser. */
export interface CreateExternalUserRequest {
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly UserName?: string | null;
  /** `xs:string` */
  readonly Password?: string | null;
  /** `xs:int` */
  readonly RoleId?: number;
  /** `xs:boolean` */
  readonly IsActive?: boolean;
}

/** The request of DeleteExternalUser. */
export interface DeleteExternalUserRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of SetExternalUserInfo. */
export interface SetExternalUserInfoRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly UserName?: string | null;
  /** `xs:string` */
  readonly Password?: string | null;
  /** `xs:boolean` */
  readonly IsActive?: boolean;
  /** `xs:int` */
  readonly RoleId?: number;
  /** `ExternalUserInfoModification` */
  readonly ExternalUserInfoModification?: readonly ExternalUserInfoModification[];
}

/** The request of GenerateNewPasswordForExternalUser. */
export interface GenerateNewPasswordForExternalUserRequest {
  /** `xs:string` */
  readonly AssociateName?: string | null;
}

/** The request of CanChangePassword. */
export interface CanChangePasswordRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetSupportedChangePasswordTypes. */
export interface GetSupportedChangePasswordTypesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of ChangePassword. */
export interface ChangePasswordRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly OldPassword?: string | null;
  /** `xs:string` */
  readonly NewPassword?: string | null;
}

/** The request of SendChangePasswordEMail. */
export interface SendChangePasswordEMailRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of GetUserFromPersonId. */
export interface GetUserFromPersonIdRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of CreateDefaultUserFromUserTypeAndPersonId. */
export interface CreateDefaultUserFromUserTypeAndPersonIdRequest {
  /** `UserType` */
  readonly UserType?: UserType;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** The request of CreateDefaultUserFromUserType. */
export interface CreateDefaultUserFromUserTypeRequest {
  /** `UserType` */
  readonly UserType?: UserType;
}

/** The request of GetUserFromEjUserId. */
export interface GetUserFromEjUserIdRequest {
  /** `xs:int` */
  readonly EjUserId?: number;
}

/** The request of SetPasswordFromName. */
export interface SetPasswordFromNameRequest {
  /** `xs:string` */
  readonly AssociateName?: string | null;
  /** `xs:string` */
  readonly Password?: string | null;
}

/** The request of SetPassword. */
export interface SetPasswordRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Password?: string | null;
}

/** The request of ChangeOwnPassword. */
export interface ChangeOwnPasswordRequest {
  /** `xs:string` */
  readonly OldPassword?: string | null;
  /** `xs:string` */
  readonly NewPassword?: string | null;
}

/** The request of ChangePasswordFromName. */
export interface ChangePasswordFromNameRequest {
  /** `xs:string` */
  readonly AssociateName?: string | null;
  /** `xs:string` */
  readonly OldPassword?: string | null;
  /** `xs:string` */
  readonly NewPassword?: string | null;
}

/** The request of IsUserNameValid. */
export interface IsUserNameValidRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `UserType` */
  readonly Type?: UserType;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly UserName?: string | null;
}

/** The request of IsPasswordValid. */
export interface IsPasswordValidRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `UserType` */
  readonly Type?: UserType;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly Password?: string | null;
}

/** The request of SetGeneratedPassword. */
export interface SetGeneratedPasswordRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of SetGeneratedPasswordFromName. */
export interface SetGeneratedPasswordFromNameRequest {
  /** `xs:string` */
  readonly AssociateName?: string | null;
}

/** The request of IsPasswordValidWithReason. */
export interface IsPasswordValidWithReasonRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `UserType` */
  readonly Type?: UserType;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly Password?: string | null;
}

/** The request of IsUserNameValidWithReason. */
export interface IsUserNameValidWithReasonRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `UserType` */
  readonly Type?: UserType;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly UserName?: string | null;
}

/** The request of ChangeUserType. */
export interface ChangeUserTypeRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
  /** `UserType` */
  readonly UserType?: UserType;
}

/** The request of CreateDefaultUserFromUserTypeAndCredential. */
export interface CreateDefaultUserFromUserTypeAndCredentialRequest {
  /** `UserType` */
  readonly UserType?: UserType;
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly CredentialType?: string | null;
  /** `xs:string` */
  readonly CredentialValue?: string | null;
  /** `xs:string` */
  readonly CredentialDisplayValue?: string | null;
}

/** The request of GetValidUserName. */
export interface GetValidUserNameRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `UserType` */
  readonly Type?: UserType;
  /** `xs:int` */
  readonly PersonId?: number;
  /** `xs:string` */
  readonly UserName?: string | null;
}

/** The request of RemoveLicenses. */
export interface RemoveLicensesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** The request of MakeRetired. */
export interface MakeRetiredRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:boolean` */
  readonly Retired?: boolean;
}

/** The request of AddOwnerContact. */
export interface AddOwnerContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of RemoveOwnerContact. */
export interface RemoveOwnerContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** The request of ResolveUserFromInfo. */
export interface ResolveUserFromInfoRequest {
  /** `xs:int` */
  readonly ContactId?: number;
  /** `xs:string` */
  readonly PersonName?: string | null;
  /** `ArrayOfstring` */
  readonly PhoneNumbers?: readonly (string | null)[] | null;
  /** `ArrayOfstring` */
  readonly Emails?: readonly (string | null)[] | null;
  /** `UserType` */
  readonly UserType?: UserType;
  /** `Credential` */
  readonly Credential?: $rt.Draft<Credential> | null;
}

/** The request of GetAccessToken. */
export interface GetAccessTokenRequest {
  /** `xs:string` */
  readonly AppToken?: string | null;
  /** `xs:boolean` */
  readonly IncludeCsSession?: boolean;
}

/** The request of GetValidUserNameForNewUser. */
export interface GetValidUserNameForNewUserRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** The request of GetDefaultAssociateUserName. */
export interface GetDefaultAssociateUserNameRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

export const AccessGatewayInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "AccessGatewayInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ClientId", $xs.string, "?nil"],
    ["RedirectUri", $xs.string, "?nil"],
  ],
};

export const ChangePasswordType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "ChangePasswordType",
  namespace: $ns0,
  names: ["Email", "Password"],
  zero: "Email",
};

export const ArrayOfChangePasswordType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfChangePasswordType", namespace: $ns0, item: ["ChangePasswordType", () => ChangePasswordType$, "*"] };

export const CommandAction$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CommandAction",
  namespace: $ns0,
  names: ["Implicit", "YesNo", "OkCancel", "Ok"],
  zero: "Implicit",
};

export const CommandActionResult$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CommandActionResult",
  namespace: $ns0,
  names: ["Implicit", "Yes", "Ok", "No", "Cancel"],
  zero: "Implicit",
};

export const CommandResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CommandResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Success", $xs.boolean, "?"],
    ["Message", $xs.string, "?nil"],
    ["Result", () => CommandActionResult$, "?"],
  ],
};

export const Credential$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Credential",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Type", () => CredentialType$, "?nil"],
    ["Value", $xs.string, "?nil"],
    ["DisplayValue", $xs.string, "?nil"],
  ],
};

export const ArrayOfCredential$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCredential", namespace: $ns0, item: ["Credential", () => Credential$, "*nil"] };

export const CredentialControlType$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "CredentialControlType",
  namespace: $ns0,
  names: ["Static", "Edit", "Password", "Link", "Hidden"],
  zero: "Static",
};

export const CredentialType$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CredentialType",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["DisplayType", $xs.string, "?nil"],
    ["Type", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["ValueControl", () => CredentialControlType$, "?"],
    ["CanCreatePerson", $xs.boolean, "?"],
    ["IsUserNameSupported", $xs.boolean, "?"],
  ],
};

export const ArrayOfCredentialType$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCredentialType", namespace: $ns0, item: ["CredentialType", () => CredentialType$, "*nil"] };

export const CredentialUser$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CredentialUser",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Value", $xs.string, "?nil"],
    ["DisplayValue", $xs.string, "?nil"],
    ["Columns", () => ArrayOfstring$, "?nil"],
    ["CanCreatePerson", $xs.boolean, "?"],
  ],
};

export const ArrayOfCredentialUser$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCredentialUser", namespace: $ns0, item: ["CredentialUser", () => CredentialUser$, "*nil"] };

export const CredentialsGroup$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CredentialsGroup",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
  ],
};

export const ArrayOfCredentialsGroup$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCredentialsGroup", namespace: $ns0, item: ["CredentialsGroup", () => CredentialsGroup$, "*nil"] };

export const CredentialsGroupUsers$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CredentialsGroupUsers",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Headings", () => ArrayOfstring$, "?nil"],
    ["Users", () => ArrayOfCredentialUser$, "?nil"],
  ],
};

export const CustomCommand$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "CustomCommand",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Name", $xs.string, "?nil"],
    ["DisplayName", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
    ["ToolTip", $xs.string, "?nil"],
    ["Actions", () => CommandAction$, "?"],
    ["ActionData", $xs.string, "?nil"],
  ],
};

export const ArrayOfCustomCommand$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfCustomCommand", namespace: $ns0, item: ["CustomCommand", () => CustomCommand$, "*nil"] };

export const DataRight$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DataRight",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Value", $xs.string, "?nil"],
    ["Description", $xs.string, "?nil"],
  ],
};

export const ArrayOfDataRight$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfDataRight", namespace: $ns0, item: ["DataRight", () => DataRight$, "*nil"] };

export const ArrayOfArrayOfDataRight$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfArrayOfDataRight", namespace: $ns0, item: ["ArrayOfDataRight", () => ArrayOfDataRight$, "*nil"] };

export const DataRights$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "DataRights",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ColumnsInfo", () => ArrayOfRelationToOwner$, "?nil"],
    ["RowsInfo", () => ArrayOfEntityName$, "?nil"],
    ["Rights", () => ArrayOfArrayOfDataRight$, "?nil"],
  ],
};

export const EntityName$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "EntityName",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["TableName", $xs.string, "?nil"],
    ["TableDescription", $xs.string, "?nil"],
  ],
};

export const ArrayOfEntityName$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfEntityName", namespace: $ns0, item: ["EntityName", () => EntityName$, "*nil"] };

export const ExternalUserInfoModification$: $rt.EnumerationDescriptor = {
  kind: "flags",
  name: "ExternalUserInfoModification",
  namespace: $ns0,
  names: ["UserName", "Password", "Role", "Active", "UndefinedValue16"],
};

export const OperationResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "OperationResult",
  namespace: $ns0,
  members: [
    ["Success", $xs.boolean, "?"],
    ["Message", $xs.string, "?nil"],
  ],
};

export const RelationToOwner$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RelationToOwner",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const ArrayOfRelationToOwner$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfRelationToOwner", namespace: $ns0, item: ["RelationToOwner", () => RelationToOwner$, "*nil"] };

export const ResolvedUser$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "ResolvedUser",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["User", () => User$, "?nil"],
    ["PersonCreated", $xs.boolean, "?"],
  ],
};

export const Role$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "Role",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Id", $xs.int, "?"],
    ["Value", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
  ],
};

export const RoleEntity$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "RoleEntity",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["RoleId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Tooltip", $xs.string, "?nil"],
    ["RoleType", () => RoleType$, "?"],
    ["Deleted", $xs.short, "?"],
    ["Rank", $xs.short, "?"],
    ["Created", $xs.dateTime, "?"],
    ["UseCategories", $xs.short, "?"],
    ["CreatedBy", () => Associate$, "?nil"],
    ["Updated", $xs.dateTime, "?"],
    ["UpdatedBy", () => Associate$, "?nil"],
    ["DataRights", () => DataRights$, "?nil"],
  ],
};

export const RoleRelationToOwner$: $rt.EnumerationDescriptor = {
  kind: "enumeration",
  name: "RoleRelationToOwner",
  namespace: $ns0,
  names: ["MyOwn", "PrimaryGroup", "OtherGroups", "OtherAssociates", "ExternalUser", "Anonymous", "MyCompany", "SameProject", "CustomObjects"],
  zero: "MyOwn",
};

export const TokenManagementInfo$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "TokenManagementInfo",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Provider", $xs.string, "?nil"],
    ["AccessToken", $xs.string, "?nil"],
    ["RefreshToken", $xs.string, "?nil"],
    ["Claims", $xs.string, "?nil"],
  ],
};

export const UntrustedCredentials$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UntrustedCredentials",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["ValidFrom", $xs.dateTime, "?"],
    ["ValidTo", $xs.dateTime, "?"],
    ["Comment", $xs.string, "?nil"],
    ["SecretValue", $xs.string, "?nil"],
    ["PublicValue", $xs.string, "?nil"],
    ["IsActive", $xs.boolean, "?"],
  ],
};

export const ArrayOfUntrustedCredentials$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfUntrustedCredentials", namespace: $ns0, item: ["UntrustedCredentials", () => UntrustedCredentials$, "*nil"] };

export const User$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "User",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["AssociateId", $xs.int, "?"],
    ["Name", $xs.string, "?nil"],
    ["Rank", $xs.short, "?"],
    ["Tooltip", $xs.string, "?nil"],
    ["LicenseOwners", () => ArrayOfLicenseOwner$, "?nil"],
    ["Role", () => Role$, "?nil"],
    ["UserGroup", () => UserGroup$, "?nil"],
    ["OtherGroups", () => ArrayOfUserGroup$, "?nil"],
    ["Person", () => Person$, "?nil"],
    ["Deleted", $xs.boolean, "?"],
    ["Lastlogin", $xs.dateTime, "?"],
    ["Lastlogout", $xs.dateTime, "?"],
    ["EjUserId", $xs.int, "?"],
    ["RequestSignature", $xs.string, "?nil"],
    ["Type", () => UserType$, "?"],
    ["IsPersonRetired", $xs.boolean, "?"],
    ["IsOnTravel", $xs.boolean, "?"],
    ["Credentials", () => ArrayOfCredential$, "?nil"],
    ["UserName", $xs.string, "?nil"],
    ["TicketCategories", () => ArrayOfMDOListItem$, "?nil"],
    ["NickName", $xs.string, "?nil"],
    ["WaitingForApproval", $xs.boolean, "?"],
    ["ExtraFields", () => StringDictionary$, "?nil"],
    ["CustomFields", () => StringDictionary$, "?nil"],
    ["PostSaveCommands", () => ArrayOfCustomCommand$, "?nil"],
  ],
};

export const ArrayOfUser$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfUser", namespace: $ns0, item: ["User", () => User$, "*nil"] };

export const ArrayOfUserGroup$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfUserGroup", namespace: $ns0, item: ["UserGroup", () => UserGroup$, "*nil"] };

export const ArrayOfUserInfo$: $rt.ArrayDescriptor = { kind: "array", name: "ArrayOfUserInfo", namespace: $ns0, item: ["UserInfo", () => UserInfo$, "*nil"] };

export const UserPresenceStatus$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserPresenceStatus",
  namespace: $ns0,
  members: [
    ["Status", () => EjUserStatus$, "?"],
    ["Message", $xs.string, "?nil"],
  ],
};

export const UserValidationResult$: $rt.CarrierDescriptor = {
  kind: "carrier",
  name: "UserValidationResult",
  namespace: $ns0,
  base: () => Carrier$,
  members: [
    ["Reason", $xs.string, "?nil"],
    ["Result", $xs.boolean, "?"],
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
export const UserAgent$: $rt.AgentDescriptor<IUserAgent> = {
  services: "Services88",
  name: "User",
  namespace: $ns0,
  operations: /* @__PURE__ */ $operations($requestHeaders, $responseHeaders, {
    IsNickNameUnique: [[
      ["AssociateId", $xs.int, "?"],
      ["NickName", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    ValidateUser: [[["User", () => User$, "?nil"]], [["Response", () => StringDictionary$, "?nil"]]],
    GetUserPresenceStatus: [[["AssociateId", $xs.int, "?"]], [["Response", () => UserPresenceStatus$, "?nil"]]],
    SetUserPresenceStatus: [[
      ["AssociateId", $xs.int, "?"],
      ["UserPresenceStatus", () => UserPresenceStatus$, "?nil"],
    ], [["Response", () => UserPresenceStatus$, "?nil"]]],
    GetUserGroup: [[["UserGroupId", $xs.int, "?"]], [["Response", () => UserGroup$, "?nil"]]],
    SaveUserGroup: [[["UserGroup", () => UserGroup$, "?nil"]], [["Response", () => UserGroup$, "?nil"]]],
    GetAllUserGroups: [[["IncludeDeleted", $xs.boolean, "?"]], [["Response", () => ArrayOfUserGroup$, "?nil"]]],
    CreateUserGroup: [[], [["Response", () => UserGroup$, "?nil"]]],
    DeleteUserGroup: [[
      ["UserGroupToDelete", $xs.int, "?"],
      ["UserGroupToMoveTo", $xs.int, "?"],
    ], []],
    GetUserGroupList: [[["UserGroupIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfUserGroup$, "?nil"]]],
    GetUserInfo: [[["UserInfoId", $xs.int, "?"]], [["Response", () => UserInfo$, "?nil"]]],
    GetUserInfoList: [[["UserInfoIds", () => ArrayOfint$, "?nil"]], [["Response", () => ArrayOfUserInfo$, "?nil"]]],
    CreateDefaultRoleEntity: [[], [["Response", () => RoleEntity$, "?nil"]]],
    SaveRoleEntity: [[["RoleEntity", () => RoleEntity$, "?nil"]], [["Response", () => RoleEntity$, "?nil"]]],
    CreateDefaultServiceAuth: [[], [["Response", () => ServiceAuth$, "?nil"]]],
    SaveServiceAuth: [[["ServiceAuth", () => ServiceAuth$, "?nil"]], [["Response", () => ServiceAuth$, "?nil"]]],
    DeleteServiceAuth: [[["ServiceAuthId", $xs.int, "?"]], []],
    CreateDefaultUntrustedCredentials: [[], [["Response", () => UntrustedCredentials$, "?nil"]]],
    CreateDefaultUser: [[], [["Response", () => User$, "?nil"]]],
    SaveUser: [[["User", () => User$, "?nil"]], [["Response", () => User$, "?nil"]]],
    GetUserCommands: [[["User", () => User$, "?nil"]], [["Response", () => ArrayOfCustomCommand$, "?nil"]]],
    ExecuteUserCommand: [[
      ["CommandName", $xs.string, "?nil"],
      ["CommandActionResult", () => CommandActionResult$, "?"],
      ["User", () => User$, "?nil"],
    ], [["Response", () => CommandResult$, "?nil"]]],
    DeleteUser: [[["UserId", $xs.int, "?"]], []],
    GetAccessGatewayInfo: [[], [["Response", () => AccessGatewayInfo$, "?nil"]]],
    GetOrRegisterAccessGatewayInfo: [[["RedirectUri", $xs.string, "?nil"]], [["Response", () => AccessGatewayInfo$, "?nil"]]],
    RegisterWithAccessGateway: [[["RedirectUri", $xs.string, "?nil"]], [["Response", () => AccessGatewayInfo$, "?nil"]]],
    CheckAccessGatewayRegistration: [[], [["Response", $xs.boolean, "?"]]],
    ExchangeCodeAndSaveTokens: [[
      ["Provider", $xs.string, "?nil"],
      ["AuthorizationCode", $xs.string, "?nil"],
      ["Nonce", $xs.string, "?nil"],
      ["PkceVerifier", $xs.string, "?nil"],
      ["RedirectUri", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    SaveCredential: [[
      ["UserId", $xs.int, "?"],
      ["Credential", () => Credential$, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    DeleteCredential: [[
      ["UserId", $xs.int, "?"],
      ["CredentialType", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    FindCredentialsGroups: [[
      ["Type", $xs.string, "?nil"],
      ["SearchString", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfCredentialsGroup$, "?nil"]]],
    FindCredentialUsers: [[
      ["Type", $xs.string, "?nil"],
      ["SearchString", $xs.string, "?nil"],
    ], [["Response", () => CredentialsGroupUsers$, "?nil"]]],
    GetCredentialUsersInGroup: [[
      ["Type", $xs.string, "?nil"],
      ["GroupName", $xs.string, "?nil"],
    ], [["Response", () => CredentialsGroupUsers$, "?nil"]]],
    GetRole: [[["RoleId", $xs.int, "?"]], [["Response", () => Role$, "?nil"]]],
    GetRoleEntity: [[["RoleEntityId", $xs.int, "?"]], [["Response", () => RoleEntity$, "?nil"]]],
    DeleteRole: [[
      ["RoleIdToDelete", $xs.int, "?"],
      ["ReplacingRoleId", $xs.int, "?"],
    ], []],
    GetAllRoles: [[["RoleType", () => RoleType$, "?"]], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetAllFunctionalRights: [[["RoleType", () => RoleType$, "?"]], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    GetAllDataRights: [[
      ["RoleId", $xs.int, "?"],
      ["RelationToOwner", () => RoleRelationToOwner$, "?"],
    ], [["Response", () => StringDictionary$, "?nil"]]],
    GetFunctionalRights: [[["RoleId", $xs.int, "?"]], [["Response", () => ArrayOfSelectableMDOListItem$, "?nil"]]],
    SetFunctionalRights: [[
      ["RoleId", $xs.int, "?"],
      ["FunctionalRightIds", () => ArrayOfint$, "?nil"],
    ], []],
    SetDataRight: [[
      ["RoleId", $xs.int, "?"],
      ["TableName", $xs.string, "?nil"],
      ["RelationToOwner", () => RoleRelationToOwner$, "?"],
      ["DataRightValue", $xs.string, "?nil"],
    ], []],
    GetDataRight: [[
      ["RoleId", $xs.int, "?"],
      ["TableName", $xs.string, "?nil"],
      ["RelationToOwner", () => RoleRelationToOwner$, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    GetDataRights: [[
      ["RoleId", $xs.int, "?"],
      ["TableName", $xs.string, "?nil"],
    ], [["Response", () => StringDictionary$, "?nil"]]],
    CreateDefaultRoleEntityFromType: [[["Type", () => RoleType$, "?"]], [["Response", () => RoleEntity$, "?nil"]]],
    FindRolesWithFunctionalRight: [[["FunctionalRightName", $xs.string, "?nil"]], [["Response", () => ArrayOfMDOListItem$, "?nil"]]],
    FindRolesWithFunctionalRights: [[["FunctionalRightNames", () => ArrayOfstring$, "?nil"]], [["Response", () => ArrayOfint$, "?nil"]]],
    FindRolesWithoutFunctionalRights: [[["FunctionalRightNames", () => ArrayOfstring$, "?nil"]], [["Response", () => ArrayOfint$, "?nil"]]],
    GetServiceAuth: [[["ServiceAuthId", $xs.int, "?"]], [["Response", () => ServiceAuth$, "?nil"]]],
    SaveExternalTokens: [[["TokenManagementInfo", () => TokenManagementInfo$, "?nil"]], [["Response", $xs.string, "?nil"]]],
    DecryptAndSaveExternalTokens: [[["TokenManagementInfo", () => TokenManagementInfo$, "?nil"]], [["Response", $xs.string, "?nil"]]],
    GetExternalTokens: [[["Key", $xs.string, "?nil"]], [["Response", () => TokenManagementInfo$, "?nil"]]],
    GetUser: [[["UserId", $xs.int, "?"]], [["Response", () => User$, "?nil"]]],
    GetUserFromName: [[["UserName", $xs.string, "?nil"]], [["Response", () => User$, "?nil"]]],
    SaveUserFromName: [[
      ["UserName", $xs.string, "?nil"],
      ["User", () => User$, "?nil"],
    ], [["Response", () => User$, "?nil"]]],
    DeleteUserFromName: [[["UserName", $xs.string, "?nil"]], []],
    GetCredentialTypes: [[], [["Response", () => ArrayOfCredentialType$, "?nil"]]],
    GetCredentialTypesForUserType: [[["UserType", () => UserType$, "?"]], [["Response", () => ArrayOfCredentialType$, "?nil"]]],
    SaveUntrustedCredentials: [[
      ["Type", $xs.string, "?nil"],
      ["Credentials", () => UntrustedCredentials$, "?nil"],
    ], []],
    GetUntrustedCredentials: [[["Type", $xs.string, "?nil"]], [["Response", () => ArrayOfUntrustedCredentials$, "?nil"]]],
    GetUntrustedCredentialsForAssociate: [[
      ["AssociateId", $xs.int, "?"],
      ["Type", $xs.string, "?nil"],
    ], [["Response", () => ArrayOfUntrustedCredentials$, "?nil"]]],
    SaveUntrustedCredentialsForAssociate: [[
      ["AssociateId", $xs.int, "?"],
      ["Type", $xs.string, "?nil"],
      ["Credentials", () => UntrustedCredentials$, "?nil"],
    ], []],
    RemoveUntrustedCredentials: [[
      ["Type", $xs.string, "?nil"],
      ["PublicValue", $xs.string, "?nil"],
    ], []],
    RemoveUntrustedCredentialsForAssociate: [[
      ["AssociateId", $xs.int, "?"],
      ["Type", $xs.string, "?nil"],
      ["PublicValue", $xs.string, "?nil"],
    ], []],
    CreateExternalUser: [[
      ["PersonId", $xs.int, "?"],
      ["UserName", $xs.string, "?nil"],
      ["Password", $xs.string, "?nil"],
      ["RoleId", $xs.int, "?"],
      ["IsActive", $xs.boolean, "?"],
    ], [["Response", $xs.int, "?"]]],
    DeleteExternalUser: [[["AssociateId", $xs.int, "?"]], []],
    SetExternalUserInfo: [[
      ["AssociateId", $xs.int, "?"],
      ["UserName", $xs.string, "?nil"],
      ["Password", $xs.string, "?nil"],
      ["IsActive", $xs.boolean, "?"],
      ["RoleId", $xs.int, "?"],
      ["ExternalUserInfoModification", () => ExternalUserInfoModification$, "?"],
    ], []],
    GenerateNewPasswordForExternalUser: [[["AssociateName", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
    CanChangePassword: [[["AssociateId", $xs.int, "?"]], [["Response", $xs.boolean, "?"]]],
    GetSupportedChangePasswordTypes: [[["AssociateId", $xs.int, "?"]], [["Response", () => ArrayOfChangePasswordType$, "?nil"]]],
    ChangePassword: [[
      ["AssociateId", $xs.int, "?"],
      ["OldPassword", $xs.string, "?nil"],
      ["NewPassword", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    SendChangePasswordEMail: [[["AssociateId", $xs.int, "?"]], [["Response", () => OperationResult$, "?nil"]]],
    GetUserFromPersonId: [[["PersonId", $xs.int, "?"]], [["Response", () => ArrayOfUser$, "?nil"]]],
    CreateDefaultUserFromUserTypeAndPersonId: [[
      ["UserType", () => UserType$, "?"],
      ["PersonId", $xs.int, "?"],
    ], [["Response", () => User$, "?nil"]]],
    CreateDefaultUserFromUserType: [[["UserType", () => UserType$, "?"]], [["Response", () => User$, "?nil"]]],
    GetUserFromEjUserId: [[["EjUserId", $xs.int, "?"]], [["Response", () => ArrayOfUser$, "?nil"]]],
    SetPasswordFromName: [[
      ["AssociateName", $xs.string, "?nil"],
      ["Password", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    SetPassword: [[
      ["AssociateId", $xs.int, "?"],
      ["Password", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    ChangeOwnPassword: [[
      ["OldPassword", $xs.string, "?nil"],
      ["NewPassword", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    ChangePasswordFromName: [[
      ["AssociateName", $xs.string, "?nil"],
      ["OldPassword", $xs.string, "?nil"],
      ["NewPassword", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    IsUserNameValid: [[
      ["AssociateId", $xs.int, "?"],
      ["Type", () => UserType$, "?"],
      ["PersonId", $xs.int, "?"],
      ["UserName", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    IsPasswordValid: [[
      ["AssociateId", $xs.int, "?"],
      ["Type", () => UserType$, "?"],
      ["PersonId", $xs.int, "?"],
      ["Password", $xs.string, "?nil"],
    ], [["Response", $xs.boolean, "?"]]],
    SetGeneratedPassword: [[["AssociateId", $xs.int, "?"]], [["Response", $xs.string, "?nil"]]],
    SetGeneratedPasswordFromName: [[["AssociateName", $xs.string, "?nil"]], [["Response", $xs.string, "?nil"]]],
    IsPasswordValidWithReason: [[
      ["AssociateId", $xs.int, "?"],
      ["Type", () => UserType$, "?"],
      ["PersonId", $xs.int, "?"],
      ["Password", $xs.string, "?nil"],
    ], [["Response", () => UserValidationResult$, "?nil"]]],
    IsUserNameValidWithReason: [[
      ["AssociateId", $xs.int, "?"],
      ["Type", () => UserType$, "?"],
      ["PersonId", $xs.int, "?"],
      ["UserName", $xs.string, "?nil"],
    ], [["Response", () => UserValidationResult$, "?nil"]]],
    ChangeUserType: [[
      ["User", () => User$, "?nil"],
      ["UserType", () => UserType$, "?"],
    ], [["Response", () => User$, "?nil"]]],
    CreateDefaultUserFromUserTypeAndCredential: [[
      ["UserType", () => UserType$, "?"],
      ["ContactId", $xs.int, "?"],
      ["CredentialType", $xs.string, "?nil"],
      ["CredentialValue", $xs.string, "?nil"],
      ["CredentialDisplayValue", $xs.string, "?nil"],
    ], [["Response", () => User$, "?nil"]]],
    GetValidUserName: [[
      ["AssociateId", $xs.int, "?"],
      ["Type", () => UserType$, "?"],
      ["PersonId", $xs.int, "?"],
      ["UserName", $xs.string, "?nil"],
    ], [["Response", $xs.string, "?nil"]]],
    RemoveLicenses: [[["AssociateId", $xs.int, "?"]], []],
    MakeRetired: [[
      ["AssociateId", $xs.int, "?"],
      ["Retired", $xs.boolean, "?"],
    ], []],
    AddOwnerContact: [[["ContactId", $xs.int, "?"]], []],
    RemoveOwnerContact: [[["ContactId", $xs.int, "?"]], []],
    ResolveUserFromInfo: [[
      ["ContactId", $xs.int, "?"],
      ["PersonName", $xs.string, "?nil"],
      ["PhoneNumbers", () => ArrayOfstring$, "?nil"],
      ["Emails", () => ArrayOfstring$, "?nil"],
      ["UserType", () => UserType$, "?"],
      ["Credential", () => Credential$, "?nil"],
    ], [["Response", () => ResolvedUser$, "?nil"]]],
    GetAccessToken: [[
      ["AppToken", $xs.string, "?nil"],
      ["IncludeCsSession", $xs.boolean, "?"],
    ], [["Response", $xs.string, "?nil"]]],
    GetValidUserNameForNewUser: [[["User", () => User$, "?nil"]], [["Response", $xs.string, "?nil"]]],
    GetDefaultAssociateUserName: [[["User", () => User$, "?nil"]], [["Response", $xs.string, "?nil"]]],
  }),
};

export interface UserAgent extends IUserAgent {}
export const UserAgent: $rt.ClientOf<UserAgent> = /* @__PURE__ */ $client(UserAgent$);
