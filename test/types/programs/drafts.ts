/** Drafts, handlers, options and null, as a user writes them. `compilers.test.ts` compiles it with several compilers and settings. */
import { netServerDouble, type NetServerDouble, type RequestWarning } from "../../../generated/Services88/double.js";
import {
  connect,
  ContactAgent,
  nonNull,
  omitUndefined,
  required,
  WorkflowAgent,
  type AnyWorkflowStepBase,
  type ContactEntity,
  type Draft,
  type Person,
} from "../../../generated/Services88/index.js";

export function drafts(got: ContactEntity): Draft<ContactEntity> {
  const contact: Draft<ContactEntity> = { ...got };
  contact.Phones = [{ Value: "+47 22 51 75 00" }];
  contact.Category = { Id: 2 };
  contact.UserDefinedFields = {};
  contact.UserDefinedFields["SuperOffice:1"] = "[I:3]";
  // @ts-expect-error a misspelt member
  contact.Telephones = [];
  // @ts-expect-error a member of a member that there is not
  contact.Category = { Identity: 2 };
  return contact;
}

export function taggedDrafts(step: AnyWorkflowStepBase): Draft<AnyWorkflowStepBase> {
  let draft: Draft<AnyWorkflowStepBase> = { ...step };
  draft = { $type: "WorkflowStepWaitForTime", NumIntervals: 1 };
  draft.NumIntervals = 2;
  if (draft.$type === "WorkflowStepWaitForTime") draft.IntervalType = "Days";
  // @ts-expect-error no $type
  draft = { NumIntervals: 1 };
  return draft;
}

export const double = netServerDouble({
  Contact: {
    GetContactEntity: ({ ContactEntityId }) => ({ ContactId: ContactEntityId }),
    SaveContactEntity: ({ ContactEntity }) => ContactEntity,
    GetContactList: ({ ContactIds }) => (ContactIds ?? []).map((id) => ({ ContactId: id + 1 })),
  },
  Workflow: {
    AddAfterWorkflowStep: ({ SubStep }) => {
      if (SubStep?.$type === "WorkflowStepWaitForTime") SubStep.NumIntervals += 1;
      return null;
    },
  },
});

export const reasons = ({ calls }: NetServerDouble): readonly RequestWarning["why"][] =>
  calls.flatMap(({ warnings }) => warnings.map(({ why }) => why));

export const lenient = netServerDouble({}, { strict: undefined, cors: undefined, keep: { calls: undefined } });

export async function options(ticket: string | undefined, signal: AbortSignal | undefined): Promise<void> {
  const session = connect({
    baseUrl: "https://crm.example.com/Remote",
    ticket,
    headers: undefined,
    timeout: undefined,
  });
  await new ContactAgent(session).GetContactEntity({ ContactEntityId: 1 }, { signal, timeout: undefined });
  await new WorkflowAgent(session.with({ applicationToken: undefined })).AddAfterWorkflowStep({});
}

export function nulls(contact: ContactEntity | null, name: string | undefined): Draft<ContactEntity> {
  const persons: Person[] = nonNull(contact?.Persons);
  const whole: ContactEntity = required(contact, "contact 4");
  const label: string = required(persons[0]?.Firstname, "the first name");
  // @ts-expect-error an item can be null
  void whole.Persons?.[0].Firstname;
  // @ts-expect-error Name may be undefined
  const draft: Draft<ContactEntity> = { Name: required(name, "a name"), Department: whole.Department?.length };
  void draft;
  return omitUndefined({ ...whole, Name: name, Department: label });
}
