import type { AttachedFile } from '../pdf/document-parts.ts'
import { FACTURX_LEVELS, type FacturXLevel } from './level.ts'

/** The name under which the invoice is attached. */
const FILE_NAME = 'factur-x.xml'

const NAMESPACE = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#'

const PROPERTIES = {
  DocumentFileName: 'Name of the attached XML document',
  DocumentType: 'Type of the attached document',
  Version: 'Version of the schema of the XML document',
  ConformanceLevel: 'Conformance level of the XML document',
} as const

/**
 * What Factur-X adds to the XMP of a PDF: the four properties of its schema, and the description of
 * that schema which PDF/A asks for (ISO 19005-3, 6.6.2.3).
 */
export function facturXExtension(level: FacturXLevel): string {
  const values: Readonly<Record<keyof typeof PROPERTIES, string>> = {
    DocumentFileName: FILE_NAME,
    DocumentType: 'INVOICE',
    Version: '1.0',
    ConformanceLevel: FACTURX_LEVELS[level].conformance,
  }
  const said = Object.entries(values).map(([name, value]) => `<fx:${name}>${value}</fx:${name}>`)
  const described = Object.entries(PROPERTIES).map(
    ([name, description]) =>
      '<rdf:li rdf:parseType="Resource">' +
      `<pdfaProperty:name>${name}</pdfaProperty:name>` +
      '<pdfaProperty:valueType>Text</pdfaProperty:valueType>' +
      '<pdfaProperty:category>external</pdfaProperty:category>' +
      `<pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`,
  )
  return `<rdf:Description rdf:about="" xmlns:fx="${NAMESPACE}">
${said.join('\n')}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Factur-X</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>fx</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
${described.join('\n')}
</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`
}

/** The invoice as it is attached to its pages. */
export function facturXAttachment(bytes: Uint8Array, level: FacturXLevel): AttachedFile {
  return {
    name: FILE_NAME,
    description: 'Factur-X',
    mediaType: 'text/xml',
    relationship: FACTURX_LEVELS[level].relationship,
    bytes,
  }
}
