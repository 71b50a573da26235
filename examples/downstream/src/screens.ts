import type { DeltaQuery as Wish, IConfigurationAgent } from "../generated/Services88/index.js";

/** What to ask for, for one group of users. */
export const screensOf = (group: number): Partial<Wish> => ({
  UserGroupIds: [group],
});

/** The groups of users that see a changed screen; none for everybody. */
export async function groupsThatSee(configuration: IConfigurationAgent, id: number): Promise<readonly number[]> {
  const delta = await configuration.GetConfigurableScreenDelta({ ConfigurableScreenDeltaId: id });
  const { UserGroupIds: groups = null } = delta ?? {};
  return groups ?? [];
}
