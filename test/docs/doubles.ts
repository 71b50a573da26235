/** The answers of the double to the programs of a page, where the page speaks of other values than those of the documented example. */
import type { ContactEntity } from "../../generated/Services88/index.js";
import { fail, type NetServerHandlers } from "../../generated/Services88/double.js";

const visma: NetServerHandlers["ErpSync"] = {
  GetConnection: ({ ErpConnectionId }) => ({ ErpConnectionId, DisplayName: "Visma" }),
};
const refused = (message: string) => () => {
  throw fail.exception({ message });
};

const saved = new Map<number, ContactEntity>();

export const handlersOf: Readonly<Record<string, NetServerHandlers>> = {
  "docs/archives.md": {
    Archive: {
      GetArchiveListByColumns: () => [{ PrimaryKey: 3, ColumnData: { name: { DisplayValue: "Acme" } } }],
    },
  },
  "docs/custom-fields.md": {
    Person: {
      GetPersonEntity: ({ PersonEntityId }) => ({
        PersonId: PersonEntityId,
        CustomFields: { "SuperOffice:1": "[I:3]" },
      }),
    },
  },
  "docs/documents.md": {
    Document: {
      GetDocumentStream: ({ DocumentId }) => (DocumentId === 12 ? new TextEncoder().encode("Hello") : null),
    },
  },
  "docs/errors.md": { ErpSync: { SyncAll: refused("the connector is not active") } },
  "docs/from-node-soap.md": { ErpSync: { SyncAll: refused("not now") } },
  "docs/from-superoffice-webapi.md": { ErpSync: visma },
  "docs/from-wsdl-tsclient.md": { ErpSync: visma },
  "docs/get-change-save.md": {
    Contact: {
      GetContactEntity: ({ ContactEntityId }) =>
        saved.get(ContactEntityId) ?? { ContactId: ContactEntityId, Name: "Acme" },
      SaveContactEntity: ({ ContactEntity }) => {
        if (ContactEntity) saved.set(ContactEntity.ContactId, ContactEntity);
        return ContactEntity;
      },
    },
  },
  "docs/helpers.md": { Batch: { GetBatchTaskInfo: ({ Id }) => ({ Id, State: "Succeeded" }) } },
  "docs/observability.md": { ErpSync: { ...visma, SyncAll: refused("not now") } },
  "docs/log-in.md": {
    SoPrincipal: {
      AuthenticateUsernamePassword: () => ({
        AuthenticationSucceeded: true,
        Credentials: { Ticket: "7T:any" },
        Response: { AssociateId: 5 },
      }),
    },
  },
};
