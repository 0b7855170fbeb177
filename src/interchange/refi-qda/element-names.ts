/** Elements of REFI-QDA projects and codebooks (Project.xsd and Codebook.xsd 1.0). */
export const ELEMENT_NAMES: ReadonlySet<string> = new Set(
  `Project Users User CodeBook Codes Code Description NoteRef Variables Variable Cases Case CodeRef VariableValue
  VariableRef SourceRef SelectionRef TextValue BooleanValue IntegerValue FloatValue DateValue DateTimeValue Sources
  TextSource PictureSource PDFSource AudioSource VideoSource PlainTextContent PlainTextSelection TextDescription
  PictureSelection PDFSelection Representation AudioSelection VideoSelection Transcript SyncPoint TranscriptSelection
  Coding Notes Note Links Link Sets Set MemberCode MemberSource MemberNote Graphs Graph Vertex Edge`.split(
    /\s+/u,
  ),
);
