import type { Note } from "./generated/Services99/index.js";

export const draft: Partial<Note> = { Id: 1 };
export const whole: Note = { // hit
  Rights: 1,
  Id: 1,
  Name: null,
};
