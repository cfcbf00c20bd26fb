/** What the metadata of a PDF say. */
export interface Metadata {
  readonly title: string
  readonly author: string
  /** RFC 3066: `fr-FR`; absent when it is not known. */
  readonly language?: string
  readonly at: Date
}

/** The program that wrote the file, as its metadata name it. */
export const PRODUCER = 'Facteur'

/**
 * The XMP packet of a PDF/A-3b (ISO 19005-3, 6.6). `extension` is more RDF: descriptions of another
 * schema and of its properties.
 */
export function xmpPacket({ title, author, language, at }: Metadata, extension = ''): string {
  const date = `${at.toISOString().slice(0, 19)}Z`
  const creator =
    author === ''
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${xmlText(author)}</rdf:li></rdf:Seq></dc:creator>`
  const spoken =
    language === undefined
      ? ''
      : `<dc:language><rdf:Bag><rdf:li>${xmlText(language)}</rdf:li></rdf:Bag></dc:language>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>
${creator}${spoken}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>
</rdf:Description>
${extension}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

/** Text in XML 1.0; characters it cannot hold are shown as such. */
function xmlText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}
