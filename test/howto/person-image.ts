import { BLOBAgent, type Session } from "../../generated/Services88/index.js";

/** Replaces the image of a person. Returns the one that was there before, or null. */
export async function replaceImage(session: Session, id: number, image: Uint8Array): Promise<Uint8Array | null> {
  const blobs = new BLOBAgent(session);
  const before = await blobs.GetPersonImage({ PersonId: id });
  await blobs.SetPersonImage({ PersonId: id, Image: image });
  return before;
}
