/** `mock --state`: an entity that was saved is read again, by its id, until it is deleted. */
import type {
  AgentDescriptor,
  CarrierDescriptor,
  MemberDescriptor,
  OperationDescriptor,
} from "../../runtime/descriptors.js";
import type { AnyHandler, HandlersByAgent } from "../../runtime/double/handlers.js";
import { membersOf } from "./fixtures.js";

/** Maximum number of entities of one type. The oldest ones are forgotten. */
const maxEntities = 10_000;

/** Id members that do not have the name of their type. */
const otherIds: Readonly<Record<string, string>> = {
  Dash: "DashboardId",
  DashTheme: "DashboardThemeId",
  DashTile: "DashboardTileId",
  DashTileDefinition: "DashboardTileDefinitionId",
  CRMScriptEntity: "EjscriptId",
  CustomerCenterConfig: "CustConfigId",
  ErpSyncConnectorEntity: "ErpConnectorId",
  ProjectTypeEntity: "ProjTypeId",
  RelationDefinitionEntity: "ReldefId",
  TicketMessageEntity: "EjMessageId",
  TicketRelationDefinitionEntity: "TicketRelationDefId",
  User: "AssociateId",
};

/** The operations of one kind of entity. */
interface Entity {
  readonly carrier: CarrierDescriptor;
  readonly id: string;
  readonly save: string;
  readonly get: string;
  readonly delete?: string;
}

/**
 * Returns the handlers of all entities: `SaveX` keeps the entity, `GetX` returns it, and `DeleteX` removes it. An entity
 * with the id 0 is new and gets the next id. An unknown id gives null.
 */
export function stateHandlers(agents: readonly AgentDescriptor[]): {
  readonly handlers: HandlersByAgent;
  readonly entities: number;
} {
  const handlers: Record<string, Record<string, AnyHandler>> = {};
  const stores = new Map<CarrierDescriptor, Store>();
  let entities = 0;
  for (const agent of agents)
    for (const entity of entitiesOf(agent)) {
      entities++;
      const store = stores.get(entity.carrier) ?? new Store(entity.id);
      stores.set(entity.carrier, store);
      const own = (handlers[agent.name] ??= {});
      own[entity.save] = (request) => store.save(onlyValue(request));
      own[entity.get] = (request) => store.get(onlyValue(request));
      if (entity.delete !== undefined) own[entity.delete] = (request) => store.delete(onlyValue(request));
    }
  return { handlers, entities };
}

const onlyValue = (request: unknown): unknown => Object.values(request as object)[0];

class Store {
  readonly #idMember: string;
  readonly #entities = new Map<unknown, object>();
  #last = 0;

  constructor(idMember: string) {
    this.#idMember = idMember;
  }

  save(given: unknown): unknown {
    if (typeof given !== "object" || given === null) return null;
    const asked = Number((given as Readonly<Record<string, unknown>>)[this.#idMember]);
    const id = asked === 0 ? this.#last + 1 : asked;
    this.#last = Math.max(this.#last, id);
    const entity = structuredClone({ ...given, [this.#idMember]: id });
    // A saved entity becomes the newest one.
    this.#entities.delete(id);
    this.#entities.set(id, entity);
    const [oldest] = this.#entities.keys();
    if (this.#entities.size > maxEntities) this.#entities.delete(oldest);
    return structuredClone(entity);
  }

  get(id: unknown): unknown {
    const entity = this.#entities.get(id);
    return entity === undefined ? null : structuredClone(entity);
  }

  delete(id: unknown): undefined {
    this.#entities.delete(id);
  }
}

function entitiesOf({ operations }: AgentDescriptor): readonly Entity[] {
  return Object.entries(operations).flatMap(([save, operation]): readonly Entity[] => {
    const noun = /^Save(\w+)$/.exec(save)?.[1] ?? "";
    const [get, remove] = [`Get${noun}`, `Delete${noun}`];
    const carrier = carrierIn(operation.request.members);
    const reading = operations[get];
    if (!carrier || carrierIn(operation.response.members) !== carrier) return [];
    if (!reading || !takesId(reading) || carrierIn(reading.response.members) !== carrier) return [];
    const id = idOf(carrier, reading.request.members[0]?.[0] ?? "");
    if (id === undefined) return [];
    const removing = operations[remove];
    return [{ carrier, id, save, get, ...(removing && takesId(removing) && { delete: remove }) }];
  });
}

/** Returns the carrier of the only member. */
function carrierIn(members: readonly MemberDescriptor[]): CarrierDescriptor | undefined {
  const [, type] = members[0] ?? [];
  if (members.length !== 1 || typeof type !== "function") return undefined;
  const descriptor = type();
  return descriptor.kind === "carrier" ? descriptor : undefined;
}

function takesId({ request: { members } }: OperationDescriptor): boolean {
  const [, type] = members[0] ?? [];
  return members.length === 1 && typeof type === "object" && type.name === "int";
}

/** Returns the member with the id: of the type's name, or of the name of the parameter that reads the entity. */
function idOf(carrier: CarrierDescriptor, parameter: string): string | undefined {
  const stem = carrier.name.replace(/Entity$/, "");
  const wanted = [otherIds[carrier.name], `${carrier.name}Id`, `${stem}Id`, parameter, "Id"];
  const numbers = membersOf(carrier).filter(([, type]) => typeof type === "object" && type.name === "int");
  return wanted
    .map((name) => numbers.find(([each]) => each.toLowerCase() === name?.toLowerCase())?.[0])
    .find((name) => name !== undefined);
}
