import { DocumentAgent, required, type DocumentEntity, type Session } from "../../generated/Services88/index.js";

/** Creates a document and uploads its content. */
export async function upload(session: Session, name: string, content: Uint8Array): Promise<DocumentEntity> {
  const documents = new DocumentAgent(session);
  const draft = {
    ...(await documents.CreateDefaultDocumentEntity()),
    Header: name,
    Name: name,
    Contact: { ContactId: 3 },
  };
  const saved = await documents.SaveDocumentEntity({
    DocumentEntity: { ...draft, DocumentTemplate: { DocumentTemplateId: 5 } },
  });
  const filled = await documents.SetDocumentStream({
    DocumentEntity: saved,
    Stream: content,
    OverwriteExistingData: true,
  });
  return required(filled, `the document ${name}`);
}

/** Downloads the content of a document. */
export async function download(session: Session, id: number): Promise<Uint8Array> {
  return required(await new DocumentAgent(session).GetDocumentStream({ DocumentId: id }), `document ${id}`);
}
