import type { ISampleAgent } from "./generated/Services99/agents/Sample.js";

export class Fake implements ISampleAgent { // hit
  async Get(): Promise<null> {
    return null;
  }
  async Save(): Promise<void> {}
  async Reset(): Promise<void> {}
}
