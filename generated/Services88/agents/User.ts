/* eslint-disable -- written by netserver-codegen from Services88: changes made here are lost */
import type * as $rt from "../runtime/index.js";
import { operations as $operations } from "../runtime/descriptors.js";
import * as $xs from "../runtime/scalars.js";
import { type AccessGatewayInfo, AccessGatewayInfo$ } from "../carriers/A.js";
import { ArrayOfChangePasswordType$, ArrayOfCredentialType$, ArrayOfCredentialsGroup$, ArrayOfCustomCommand$, type ChangePasswordType, type CommandActionResult, CommandActionResult$, type CommandResult, CommandResult$, type Credential, Credential$, type CredentialType, type CredentialsGroup, type CredentialsGroupUsers, CredentialsGroupUsers$, type CustomCommand } from "../carriers/C.js";
import { type ExternalUserInfoModification, ExternalUserInfoModification$ } from "../carriers/E.js";
import { ArrayOfint$ } from "../carriers/I.js";
import { ArrayOfMDOListItem$, type MDOListItem } from "../carriers/M.js";
import { type OperationResult, OperationResult$ } from "../carriers/O.js";
import { type ResolvedUser, ResolvedUser$, type Role, Role$, type RoleEntity, RoleEntity$, type RoleRelationToOwner, RoleRelationToOwner$, type RoleType, RoleType$ } from "../carriers/R.js";
import { ArrayOfSelectableMDOListItem$, ArrayOfstring$, type SelectableMDOListItem, type ServiceAuth, ServiceAuth$, SoCredentials$, SoExceptionInfo$, SoExtraInfo$, SoTimeZone$, StringDictionary$ } from "../carriers/S.js";
import { type TokenManagementInfo, TokenManagementInfo$ } from "../carriers/T.js";
import { ArrayOfUntrustedCredentials$, ArrayOfUser$, ArrayOfUserGroup$, ArrayOfUserInfo$, type UntrustedCredentials, UntrustedCredentials$, type User, User$, type UserGroup, UserGroup$, type UserInfo, UserInfo$, type UserPresenceStatus, UserPresenceStatus$, type UserType, UserType$, type UserValidationResult, UserValidationResult$ } from "../carriers/U.js";
import { $ns0 } from "../carriers/namespaces.js";

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

export class UserAgent implements IUserAgent {
  readonly #session: $rt.Session;

  constructor(session: $rt.Session) {
    this.#session = session;
  }

  IsNickNameUnique(request: IsNickNameUniqueRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "IsNickNameUnique", request, options);
  }

  ValidateUser(request: ValidateUserRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(UserAgent$, "ValidateUser", request, options);
  }

  GetUserPresenceStatus(request: GetUserPresenceStatusRequest, options?: $rt.CallOptions): Promise<UserPresenceStatus | null> {
    return this.#session.call(UserAgent$, "GetUserPresenceStatus", request, options);
  }

  SetUserPresenceStatus(request: SetUserPresenceStatusRequest, options?: $rt.CallOptions): Promise<UserPresenceStatus | null> {
    return this.#session.call(UserAgent$, "SetUserPresenceStatus", request, options);
  }

  GetUserGroup(request: GetUserGroupRequest, options?: $rt.CallOptions): Promise<UserGroup | null> {
    return this.#session.call(UserAgent$, "GetUserGroup", request, options);
  }

  SaveUserGroup(request: SaveUserGroupRequest, options?: $rt.CallOptions): Promise<UserGroup | null> {
    return this.#session.call(UserAgent$, "SaveUserGroup", request, options);
  }

  GetAllUserGroups(request: GetAllUserGroupsRequest, options?: $rt.CallOptions): Promise<(UserGroup | null)[] | null> {
    return this.#session.call(UserAgent$, "GetAllUserGroups", request, options);
  }

  CreateUserGroup(options?: $rt.CallOptions): Promise<UserGroup | null> {
    return this.#session.call(UserAgent$, "CreateUserGroup", {}, options);
  }

  DeleteUserGroup(request: DeleteUserGroupRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "DeleteUserGroup", request, options);
  }

  GetUserGroupList(request: GetUserGroupListRequest, options?: $rt.CallOptions): Promise<(UserGroup | null)[] | null> {
    return this.#session.call(UserAgent$, "GetUserGroupList", request, options);
  }

  GetUserInfo(request: GetUserInfoRequest, options?: $rt.CallOptions): Promise<UserInfo | null> {
    return this.#session.call(UserAgent$, "GetUserInfo", request, options);
  }

  GetUserInfoList(request: GetUserInfoListRequest, options?: $rt.CallOptions): Promise<(UserInfo | null)[] | null> {
    return this.#session.call(UserAgent$, "GetUserInfoList", request, options);
  }

  CreateDefaultRoleEntity(options?: $rt.CallOptions): Promise<RoleEntity | null> {
    return this.#session.call(UserAgent$, "CreateDefaultRoleEntity", {}, options);
  }

  SaveRoleEntity(request: SaveRoleEntityRequest, options?: $rt.CallOptions): Promise<RoleEntity | null> {
    return this.#session.call(UserAgent$, "SaveRoleEntity", request, options);
  }

  CreateDefaultServiceAuth(options?: $rt.CallOptions): Promise<ServiceAuth | null> {
    return this.#session.call(UserAgent$, "CreateDefaultServiceAuth", {}, options);
  }

  SaveServiceAuth(request: SaveServiceAuthRequest, options?: $rt.CallOptions): Promise<ServiceAuth | null> {
    return this.#session.call(UserAgent$, "SaveServiceAuth", request, options);
  }

  DeleteServiceAuth(request: DeleteServiceAuthRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "DeleteServiceAuth", request, options);
  }

  CreateDefaultUntrustedCredentials(options?: $rt.CallOptions): Promise<UntrustedCredentials | null> {
    return this.#session.call(UserAgent$, "CreateDefaultUntrustedCredentials", {}, options);
  }

  CreateDefaultUser(options?: $rt.CallOptions): Promise<User | null> {
    return this.#session.call(UserAgent$, "CreateDefaultUser", {}, options);
  }

  SaveUser(request: SaveUserRequest, options?: $rt.CallOptions): Promise<User | null> {
    return this.#session.call(UserAgent$, "SaveUser", request, options);
  }

  GetUserCommands(request: GetUserCommandsRequest, options?: $rt.CallOptions): Promise<(CustomCommand | null)[] | null> {
    return this.#session.call(UserAgent$, "GetUserCommands", request, options);
  }

  ExecuteUserCommand(request: ExecuteUserCommandRequest, options?: $rt.CallOptions): Promise<CommandResult | null> {
    return this.#session.call(UserAgent$, "ExecuteUserCommand", request, options);
  }

  DeleteUser(request: DeleteUserRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "DeleteUser", request, options);
  }

  GetAccessGatewayInfo(options?: $rt.CallOptions): Promise<AccessGatewayInfo | null> {
    return this.#session.call(UserAgent$, "GetAccessGatewayInfo", {}, options);
  }

  GetOrRegisterAccessGatewayInfo(request: GetOrRegisterAccessGatewayInfoRequest, options?: $rt.CallOptions): Promise<AccessGatewayInfo | null> {
    return this.#session.call(UserAgent$, "GetOrRegisterAccessGatewayInfo", request, options);
  }

  RegisterWithAccessGateway(request: RegisterWithAccessGatewayRequest, options?: $rt.CallOptions): Promise<AccessGatewayInfo | null> {
    return this.#session.call(UserAgent$, "RegisterWithAccessGateway", request, options);
  }

  CheckAccessGatewayRegistration(options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "CheckAccessGatewayRegistration", {}, options);
  }

  ExchangeCodeAndSaveTokens(request: ExchangeCodeAndSaveTokensRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "ExchangeCodeAndSaveTokens", request, options);
  }

  SaveCredential(request: SaveCredentialRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "SaveCredential", request, options);
  }

  DeleteCredential(request: DeleteCredentialRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "DeleteCredential", request, options);
  }

  FindCredentialsGroups(request: FindCredentialsGroupsRequest, options?: $rt.CallOptions): Promise<(CredentialsGroup | null)[] | null> {
    return this.#session.call(UserAgent$, "FindCredentialsGroups", request, options);
  }

  FindCredentialUsers(request: FindCredentialUsersRequest, options?: $rt.CallOptions): Promise<CredentialsGroupUsers | null> {
    return this.#session.call(UserAgent$, "FindCredentialUsers", request, options);
  }

  GetCredentialUsersInGroup(request: GetCredentialUsersInGroupRequest, options?: $rt.CallOptions): Promise<CredentialsGroupUsers | null> {
    return this.#session.call(UserAgent$, "GetCredentialUsersInGroup", request, options);
  }

  GetRole(request: GetRoleRequest, options?: $rt.CallOptions): Promise<Role | null> {
    return this.#session.call(UserAgent$, "GetRole", request, options);
  }

  GetRoleEntity(request: GetRoleEntityRequest, options?: $rt.CallOptions): Promise<RoleEntity | null> {
    return this.#session.call(UserAgent$, "GetRoleEntity", request, options);
  }

  DeleteRole(request: DeleteRoleRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "DeleteRole", request, options);
  }

  GetAllRoles(request: GetAllRolesRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(UserAgent$, "GetAllRoles", request, options);
  }

  GetAllFunctionalRights(request: GetAllFunctionalRightsRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(UserAgent$, "GetAllFunctionalRights", request, options);
  }

  GetAllDataRights(request: GetAllDataRightsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(UserAgent$, "GetAllDataRights", request, options);
  }

  GetFunctionalRights(request: GetFunctionalRightsRequest, options?: $rt.CallOptions): Promise<(SelectableMDOListItem | null)[] | null> {
    return this.#session.call(UserAgent$, "GetFunctionalRights", request, options);
  }

  SetFunctionalRights(request: SetFunctionalRightsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "SetFunctionalRights", request, options);
  }

  SetDataRight(request: SetDataRightRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "SetDataRight", request, options);
  }

  GetDataRight(request: GetDataRightRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "GetDataRight", request, options);
  }

  GetDataRights(request: GetDataRightsRequest, options?: $rt.CallOptions): Promise<$rt.StringDictionary<string | null> | null> {
    return this.#session.call(UserAgent$, "GetDataRights", request, options);
  }

  CreateDefaultRoleEntityFromType(request: CreateDefaultRoleEntityFromTypeRequest, options?: $rt.CallOptions): Promise<RoleEntity | null> {
    return this.#session.call(UserAgent$, "CreateDefaultRoleEntityFromType", request, options);
  }

  FindRolesWithFunctionalRight(request: FindRolesWithFunctionalRightRequest, options?: $rt.CallOptions): Promise<(MDOListItem | null)[] | null> {
    return this.#session.call(UserAgent$, "FindRolesWithFunctionalRight", request, options);
  }

  FindRolesWithFunctionalRights(request: FindRolesWithFunctionalRightsRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(UserAgent$, "FindRolesWithFunctionalRights", request, options);
  }

  FindRolesWithoutFunctionalRights(request: FindRolesWithoutFunctionalRightsRequest, options?: $rt.CallOptions): Promise<number[] | null> {
    return this.#session.call(UserAgent$, "FindRolesWithoutFunctionalRights", request, options);
  }

  GetServiceAuth(request: GetServiceAuthRequest, options?: $rt.CallOptions): Promise<ServiceAuth | null> {
    return this.#session.call(UserAgent$, "GetServiceAuth", request, options);
  }

  SaveExternalTokens(request: SaveExternalTokensRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "SaveExternalTokens", request, options);
  }

  DecryptAndSaveExternalTokens(request: DecryptAndSaveExternalTokensRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "DecryptAndSaveExternalTokens", request, options);
  }

  GetExternalTokens(request: GetExternalTokensRequest, options?: $rt.CallOptions): Promise<TokenManagementInfo | null> {
    return this.#session.call(UserAgent$, "GetExternalTokens", request, options);
  }

  GetUser(request: GetUserRequest, options?: $rt.CallOptions): Promise<User | null> {
    return this.#session.call(UserAgent$, "GetUser", request, options);
  }

  GetUserFromName(request: GetUserFromNameRequest, options?: $rt.CallOptions): Promise<User | null> {
    return this.#session.call(UserAgent$, "GetUserFromName", request, options);
  }

  SaveUserFromName(request: SaveUserFromNameRequest, options?: $rt.CallOptions): Promise<User | null> {
    return this.#session.call(UserAgent$, "SaveUserFromName", request, options);
  }

  DeleteUserFromName(request: DeleteUserFromNameRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "DeleteUserFromName", request, options);
  }

  GetCredentialTypes(options?: $rt.CallOptions): Promise<(CredentialType | null)[] | null> {
    return this.#session.call(UserAgent$, "GetCredentialTypes", {}, options);
  }

  GetCredentialTypesForUserType(request: GetCredentialTypesForUserTypeRequest, options?: $rt.CallOptions): Promise<(CredentialType | null)[] | null> {
    return this.#session.call(UserAgent$, "GetCredentialTypesForUserType", request, options);
  }

  SaveUntrustedCredentials(request: SaveUntrustedCredentialsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "SaveUntrustedCredentials", request, options);
  }

  GetUntrustedCredentials(request: GetUntrustedCredentialsRequest, options?: $rt.CallOptions): Promise<(UntrustedCredentials | null)[] | null> {
    return this.#session.call(UserAgent$, "GetUntrustedCredentials", request, options);
  }

  GetUntrustedCredentialsForAssociate(request: GetUntrustedCredentialsForAssociateRequest, options?: $rt.CallOptions): Promise<(UntrustedCredentials | null)[] | null> {
    return this.#session.call(UserAgent$, "GetUntrustedCredentialsForAssociate", request, options);
  }

  SaveUntrustedCredentialsForAssociate(request: SaveUntrustedCredentialsForAssociateRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "SaveUntrustedCredentialsForAssociate", request, options);
  }

  RemoveUntrustedCredentials(request: RemoveUntrustedCredentialsRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "RemoveUntrustedCredentials", request, options);
  }

  RemoveUntrustedCredentialsForAssociate(request: RemoveUntrustedCredentialsForAssociateRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "RemoveUntrustedCredentialsForAssociate", request, options);
  }

  CreateExternalUser(request: CreateExternalUserRequest, options?: $rt.CallOptions): Promise<number> {
    return this.#session.call(UserAgent$, "CreateExternalUser", request, options);
  }

  DeleteExternalUser(request: DeleteExternalUserRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "DeleteExternalUser", request, options);
  }

  SetExternalUserInfo(request: SetExternalUserInfoRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "SetExternalUserInfo", request, options);
  }

  GenerateNewPasswordForExternalUser(request: GenerateNewPasswordForExternalUserRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "GenerateNewPasswordForExternalUser", request, options);
  }

  CanChangePassword(request: CanChangePasswordRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "CanChangePassword", request, options);
  }

  GetSupportedChangePasswordTypes(request: GetSupportedChangePasswordTypesRequest, options?: $rt.CallOptions): Promise<ChangePasswordType[] | null> {
    return this.#session.call(UserAgent$, "GetSupportedChangePasswordTypes", request, options);
  }

  ChangePassword(request: ChangePasswordRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "ChangePassword", request, options);
  }

  SendChangePasswordEMail(request: SendChangePasswordEMailRequest, options?: $rt.CallOptions): Promise<OperationResult | null> {
    return this.#session.call(UserAgent$, "SendChangePasswordEMail", request, options);
  }

  GetUserFromPersonId(request: GetUserFromPersonIdRequest, options?: $rt.CallOptions): Promise<(User | null)[] | null> {
    return this.#session.call(UserAgent$, "GetUserFromPersonId", request, options);
  }

  CreateDefaultUserFromUserTypeAndPersonId(request: CreateDefaultUserFromUserTypeAndPersonIdRequest, options?: $rt.CallOptions): Promise<User | null> {
    return this.#session.call(UserAgent$, "CreateDefaultUserFromUserTypeAndPersonId", request, options);
  }

  CreateDefaultUserFromUserType(request: CreateDefaultUserFromUserTypeRequest, options?: $rt.CallOptions): Promise<User | null> {
    return this.#session.call(UserAgent$, "CreateDefaultUserFromUserType", request, options);
  }

  GetUserFromEjUserId(request: GetUserFromEjUserIdRequest, options?: $rt.CallOptions): Promise<(User | null)[] | null> {
    return this.#session.call(UserAgent$, "GetUserFromEjUserId", request, options);
  }

  SetPasswordFromName(request: SetPasswordFromNameRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "SetPasswordFromName", request, options);
  }

  SetPassword(request: SetPasswordRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "SetPassword", request, options);
  }

  ChangeOwnPassword(request: ChangeOwnPasswordRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "ChangeOwnPassword", request, options);
  }

  ChangePasswordFromName(request: ChangePasswordFromNameRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "ChangePasswordFromName", request, options);
  }

  IsUserNameValid(request: IsUserNameValidRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "IsUserNameValid", request, options);
  }

  IsPasswordValid(request: IsPasswordValidRequest, options?: $rt.CallOptions): Promise<boolean> {
    return this.#session.call(UserAgent$, "IsPasswordValid", request, options);
  }

  SetGeneratedPassword(request: SetGeneratedPasswordRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "SetGeneratedPassword", request, options);
  }

  SetGeneratedPasswordFromName(request: SetGeneratedPasswordFromNameRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "SetGeneratedPasswordFromName", request, options);
  }

  IsPasswordValidWithReason(request: IsPasswordValidWithReasonRequest, options?: $rt.CallOptions): Promise<UserValidationResult | null> {
    return this.#session.call(UserAgent$, "IsPasswordValidWithReason", request, options);
  }

  IsUserNameValidWithReason(request: IsUserNameValidWithReasonRequest, options?: $rt.CallOptions): Promise<UserValidationResult | null> {
    return this.#session.call(UserAgent$, "IsUserNameValidWithReason", request, options);
  }

  ChangeUserType(request: ChangeUserTypeRequest, options?: $rt.CallOptions): Promise<User | null> {
    return this.#session.call(UserAgent$, "ChangeUserType", request, options);
  }

  CreateDefaultUserFromUserTypeAndCredential(request: CreateDefaultUserFromUserTypeAndCredentialRequest, options?: $rt.CallOptions): Promise<User | null> {
    return this.#session.call(UserAgent$, "CreateDefaultUserFromUserTypeAndCredential", request, options);
  }

  GetValidUserName(request: GetValidUserNameRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "GetValidUserName", request, options);
  }

  RemoveLicenses(request: RemoveLicensesRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "RemoveLicenses", request, options);
  }

  MakeRetired(request: MakeRetiredRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "MakeRetired", request, options);
  }

  AddOwnerContact(request: AddOwnerContactRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "AddOwnerContact", request, options);
  }

  RemoveOwnerContact(request: RemoveOwnerContactRequest, options?: $rt.CallOptions): Promise<void> {
    return this.#session.call(UserAgent$, "RemoveOwnerContact", request, options);
  }

  ResolveUserFromInfo(request: ResolveUserFromInfoRequest, options?: $rt.CallOptions): Promise<ResolvedUser | null> {
    return this.#session.call(UserAgent$, "ResolveUserFromInfo", request, options);
  }

  GetAccessToken(request: GetAccessTokenRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "GetAccessToken", request, options);
  }

  GetValidUserNameForNewUser(request: GetValidUserNameForNewUserRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "GetValidUserNameForNewUser", request, options);
  }

  GetDefaultAssociateUserName(request: GetDefaultAssociateUserNameRequest, options?: $rt.CallOptions): Promise<string | null> {
    return this.#session.call(UserAgent$, "GetDefaultAssociateUserName", request, options);
  }
}

/** What IsNickNameUnique takes. */
export interface IsNickNameUniqueRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly NickName?: string | null;
}

/** What ValidateUser takes. */
export interface ValidateUserRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** What GetUserPresenceStatus takes. */
export interface GetUserPresenceStatusRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What SetUserPresenceStatus takes. */
export interface SetUserPresenceStatusRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `UserPresenceStatus` */
  readonly UserPresenceStatus?: $rt.Draft<UserPresenceStatus> | null;
}

/** What GetUserGroup takes. */
export interface GetUserGroupRequest {
  /** `xs:int` */
  readonly UserGroupId?: number;
}

/** What SaveUserGroup takes. */
export interface SaveUserGroupRequest {
  /** `UserGroup` */
  readonly UserGroup?: $rt.Draft<UserGroup> | null;
}

/** What GetAllUserGroups takes. */
export interface GetAllUserGroupsRequest {
  /** `xs:boolean` */
  readonly IncludeDeleted?: boolean;
}

/** What DeleteUserGroup takes. */
export interface DeleteUserGroupRequest {
  /** `xs:int` */
  readonly UserGroupToDelete?: number;
  /** `xs:int` */
  readonly UserGroupToMoveTo?: number;
}

/** What GetUserGroupList takes. */
export interface GetUserGroupListRequest {
  /** `ArrayOfint` */
  readonly UserGroupIds?: readonly number[] | null;
}

/** What GetUserInfo takes. */
export interface GetUserInfoRequest {
  /** `xs:int` */
  readonly UserInfoId?: number;
}

/** What GetUserInfoList takes. */
export interface GetUserInfoListRequest {
  /** `ArrayOfint` */
  readonly UserInfoIds?: readonly number[] | null;
}

/** What SaveRoleEntity takes. */
export interface SaveRoleEntityRequest {
  /** `RoleEntity` */
  readonly RoleEntity?: $rt.Draft<RoleEntity> | null;
}

/** What SaveServiceAuth takes. */
export interface SaveServiceAuthRequest {
  /** `ServiceAuth` */
  readonly ServiceAuth?: $rt.Draft<ServiceAuth> | null;
}

/** What DeleteServiceAuth takes. */
export interface DeleteServiceAuthRequest {
  /** `xs:int` */
  readonly ServiceAuthId?: number;
}

/** What SaveUser takes. */
export interface SaveUserRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** What GetUserCommands takes. */
export interface GetUserCommandsRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** What ExecuteUserCommand takes. */
export interface ExecuteUserCommandRequest {
  /** `xs:string` */
  readonly CommandName?: string | null;
  /** `CommandActionResult` */
  readonly CommandActionResult?: CommandActionResult;
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** What DeleteUser takes. */
export interface DeleteUserRequest {
  /** `xs:int` */
  readonly UserId?: number;
}

/** What GetOrRegisterAccessGatewayInfo takes. */
export interface GetOrRegisterAccessGatewayInfoRequest {
  /** `xs:string` */
  readonly RedirectUri?: string | null;
}

/** What RegisterWithAccessGateway takes. */
export interface RegisterWithAccessGatewayRequest {
  /** `xs:string` */
  readonly RedirectUri?: string | null;
}

/** What ExchangeCodeAndSaveTokens takes. */
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

/** What SaveCredential takes. */
export interface SaveCredentialRequest {
  /** `xs:int` */
  readonly UserId?: number;
  /** `Credential` */
  readonly Credential?: $rt.Draft<Credential> | null;
}

/** What DeleteCredential takes. */
export interface DeleteCredentialRequest {
  /** `xs:int` */
  readonly UserId?: number;
  /** `xs:string` */
  readonly CredentialType?: string | null;
}

/** What FindCredentialsGroups takes. */
export interface FindCredentialsGroupsRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `xs:string` */
  readonly SearchString?: string | null;
}

/** What FindCredentialUsers takes. */
export interface FindCredentialUsersRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `xs:string` */
  readonly SearchString?: string | null;
}

/** What GetCredentialUsersInGroup takes. */
export interface GetCredentialUsersInGroupRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `xs:string` */
  readonly GroupName?: string | null;
}

/** What GetRole takes. */
export interface GetRoleRequest {
  /** `xs:int` */
  readonly RoleId?: number;
}

/** What GetRoleEntity takes. */
export interface GetRoleEntityRequest {
  /** `xs:int` */
  readonly RoleEntityId?: number;
}

/** What DeleteRole takes. */
export interface DeleteRoleRequest {
  /** `xs:int` */
  readonly RoleIdToDelete?: number;
  /** `xs:int` */
  readonly ReplacingRoleId?: number;
}

/** What GetAllRoles takes. */
export interface GetAllRolesRequest {
  /** `RoleType` */
  readonly RoleType?: RoleType;
}

/** What GetAllFunctionalRights takes. */
export interface GetAllFunctionalRightsRequest {
  /** `RoleType` */
  readonly RoleType?: RoleType;
}

/** What GetAllDataRights takes. */
export interface GetAllDataRightsRequest {
  /** `xs:int` */
  readonly RoleId?: number;
  /** `RoleRelationToOwner` */
  readonly RelationToOwner?: RoleRelationToOwner;
}

/** What GetFunctionalRights takes. */
export interface GetFunctionalRightsRequest {
  /** `xs:int` */
  readonly RoleId?: number;
}

/** What SetFunctionalRights takes. */
export interface SetFunctionalRightsRequest {
  /** `xs:int` */
  readonly RoleId?: number;
  /** `ArrayOfint` */
  readonly FunctionalRightIds?: readonly number[] | null;
}

/** What SetDataRight takes. */
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

/** What GetDataRight takes. */
export interface GetDataRightRequest {
  /** `xs:int` */
  readonly RoleId?: number;
  /** `xs:string` */
  readonly TableName?: string | null;
  /** `RoleRelationToOwner` */
  readonly RelationToOwner?: RoleRelationToOwner;
}

/** What GetDataRights takes. */
export interface GetDataRightsRequest {
  /** `xs:int` */
  readonly RoleId?: number;
  /** `xs:string` */
  readonly TableName?: string | null;
}

/** What CreateDefaultRoleEntityFromType takes. */
export interface CreateDefaultRoleEntityFromTypeRequest {
  /** `RoleType` */
  readonly Type?: RoleType;
}

/** What FindRolesWithFunctionalRight takes. */
export interface FindRolesWithFunctionalRightRequest {
  /** `xs:string` */
  readonly FunctionalRightName?: string | null;
}

/** What FindRolesWithFunctionalRights takes. */
export interface FindRolesWithFunctionalRightsRequest {
  /** `ArrayOfstring` */
  readonly FunctionalRightNames?: readonly (string | null)[] | null;
}

/** What FindRolesWithoutFunctionalRights takes. */
export interface FindRolesWithoutFunctionalRightsRequest {
  /** `ArrayOfstring` */
  readonly FunctionalRightNames?: readonly (string | null)[] | null;
}

/** What GetServiceAuth takes. */
export interface GetServiceAuthRequest {
  /** `xs:int` */
  readonly ServiceAuthId?: number;
}

/** What SaveExternalTokens takes. */
export interface SaveExternalTokensRequest {
  /** `TokenManagementInfo` */
  readonly TokenManagementInfo?: $rt.Draft<TokenManagementInfo> | null;
}

/** What DecryptAndSaveExternalTokens takes. */
export interface DecryptAndSaveExternalTokensRequest {
  /** `TokenManagementInfo` */
  readonly TokenManagementInfo?: $rt.Draft<TokenManagementInfo> | null;
}

/** What GetExternalTokens takes. */
export interface GetExternalTokensRequest {
  /** `xs:string` */
  readonly Key?: string | null;
}

/** What GetUser takes. */
export interface GetUserRequest {
  /** `xs:int` */
  readonly UserId?: number;
}

/** What GetUserFromName takes. */
export interface GetUserFromNameRequest {
  /** `xs:string` */
  readonly UserName?: string | null;
}

/** What SaveUserFromName takes. */
export interface SaveUserFromNameRequest {
  /** `xs:string` */
  readonly UserName?: string | null;
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** What DeleteUserFromName takes. */
export interface DeleteUserFromNameRequest {
  /** `xs:string` */
  readonly UserName?: string | null;
}

/** What GetCredentialTypesForUserType takes. */
export interface GetCredentialTypesForUserTypeRequest {
  /** `UserType` */
  readonly UserType?: UserType;
}

/** What SaveUntrustedCredentials takes. */
export interface SaveUntrustedCredentialsRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `UntrustedCredentials` */
  readonly Credentials?: $rt.Draft<UntrustedCredentials> | null;
}

/** What GetUntrustedCredentials takes. */
export interface GetUntrustedCredentialsRequest {
  /** `xs:string` */
  readonly Type?: string | null;
}

/** What GetUntrustedCredentialsForAssociate takes. */
export interface GetUntrustedCredentialsForAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Type?: string | null;
}

/** What SaveUntrustedCredentialsForAssociate takes. */
export interface SaveUntrustedCredentialsForAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Type?: string | null;
  /** `UntrustedCredentials` */
  readonly Credentials?: $rt.Draft<UntrustedCredentials> | null;
}

/** What RemoveUntrustedCredentials takes. */
export interface RemoveUntrustedCredentialsRequest {
  /** `xs:string` */
  readonly Type?: string | null;
  /** `xs:string` */
  readonly PublicValue?: string | null;
}

/** What RemoveUntrustedCredentialsForAssociate takes. */
export interface RemoveUntrustedCredentialsForAssociateRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Type?: string | null;
  /** `xs:string` */
  readonly PublicValue?: string | null;
}

/** What CreateExternalUser takes. */
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

/** What DeleteExternalUser takes. */
export interface DeleteExternalUserRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What SetExternalUserInfo takes. */
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

/** What GenerateNewPasswordForExternalUser takes. */
export interface GenerateNewPasswordForExternalUserRequest {
  /** `xs:string` */
  readonly AssociateName?: string | null;
}

/** What CanChangePassword takes. */
export interface CanChangePasswordRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetSupportedChangePasswordTypes takes. */
export interface GetSupportedChangePasswordTypesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What ChangePassword takes. */
export interface ChangePasswordRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly OldPassword?: string | null;
  /** `xs:string` */
  readonly NewPassword?: string | null;
}

/** What SendChangePasswordEMail takes. */
export interface SendChangePasswordEMailRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What GetUserFromPersonId takes. */
export interface GetUserFromPersonIdRequest {
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What CreateDefaultUserFromUserTypeAndPersonId takes. */
export interface CreateDefaultUserFromUserTypeAndPersonIdRequest {
  /** `UserType` */
  readonly UserType?: UserType;
  /** `xs:int` */
  readonly PersonId?: number;
}

/** What CreateDefaultUserFromUserType takes. */
export interface CreateDefaultUserFromUserTypeRequest {
  /** `UserType` */
  readonly UserType?: UserType;
}

/** What GetUserFromEjUserId takes. */
export interface GetUserFromEjUserIdRequest {
  /** `xs:int` */
  readonly EjUserId?: number;
}

/** What SetPasswordFromName takes. */
export interface SetPasswordFromNameRequest {
  /** `xs:string` */
  readonly AssociateName?: string | null;
  /** `xs:string` */
  readonly Password?: string | null;
}

/** What SetPassword takes. */
export interface SetPasswordRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:string` */
  readonly Password?: string | null;
}

/** What ChangeOwnPassword takes. */
export interface ChangeOwnPasswordRequest {
  /** `xs:string` */
  readonly OldPassword?: string | null;
  /** `xs:string` */
  readonly NewPassword?: string | null;
}

/** What ChangePasswordFromName takes. */
export interface ChangePasswordFromNameRequest {
  /** `xs:string` */
  readonly AssociateName?: string | null;
  /** `xs:string` */
  readonly OldPassword?: string | null;
  /** `xs:string` */
  readonly NewPassword?: string | null;
}

/** What IsUserNameValid takes. */
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

/** What IsPasswordValid takes. */
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

/** What SetGeneratedPassword takes. */
export interface SetGeneratedPasswordRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What SetGeneratedPasswordFromName takes. */
export interface SetGeneratedPasswordFromNameRequest {
  /** `xs:string` */
  readonly AssociateName?: string | null;
}

/** What IsPasswordValidWithReason takes. */
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

/** What IsUserNameValidWithReason takes. */
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

/** What ChangeUserType takes. */
export interface ChangeUserTypeRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
  /** `UserType` */
  readonly UserType?: UserType;
}

/** What CreateDefaultUserFromUserTypeAndCredential takes. */
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

/** What GetValidUserName takes. */
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

/** What RemoveLicenses takes. */
export interface RemoveLicensesRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
}

/** What MakeRetired takes. */
export interface MakeRetiredRequest {
  /** `xs:int` */
  readonly AssociateId?: number;
  /** `xs:boolean` */
  readonly Retired?: boolean;
}

/** What AddOwnerContact takes. */
export interface AddOwnerContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What RemoveOwnerContact takes. */
export interface RemoveOwnerContactRequest {
  /** `xs:int` */
  readonly ContactId?: number;
}

/** What ResolveUserFromInfo takes. */
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

/** What GetAccessToken takes. */
export interface GetAccessTokenRequest {
  /** `xs:string` */
  readonly AppToken?: string | null;
  /** `xs:boolean` */
  readonly IncludeCsSession?: boolean;
}

/** What GetValidUserNameForNewUser takes. */
export interface GetValidUserNameForNewUserRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
}

/** What GetDefaultAssociateUserName takes. */
export interface GetDefaultAssociateUserNameRequest {
  /** `User` */
  readonly User?: $rt.Draft<User> | null;
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
