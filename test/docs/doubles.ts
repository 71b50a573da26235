/** The answers of the double to the programs of a page, where the page speaks of other values than those of the documented example. */
import type { NetServerHandlers } from "../../generated/Services88/double.js";

export const handlersOf: Readonly<Record<string, NetServerHandlers>> = {
  "docs/helpers.md": {
    Batch: { GetBatchTaskInfo: ({ Id }) => ({ Id, State: "Succeeded" }) },
    Person: {
      GetPersonEntity: ({ PersonEntityId }) => ({
        PersonId: PersonEntityId,
        UserDefinedFields: { "SuperOffice:1": "[I:3]" },
      }),
    },
  },
};
