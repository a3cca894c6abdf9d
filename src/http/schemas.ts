import * as z from 'zod'
import * as model from '../model/index.ts'

const { dossierParts } = model

/** What the answers are made of, by the names under which the API's document lists them. */
const named = {
  Ref: model.Ref,
  Span: model.Span,
  Evidence: model.Evidence,
  When: model.When,
  Statement: model.Statement,
  Position: model.Position,
  Figure: model.Figure,
  Event: model.Event,
  Proposal: model.Proposal,
  Card: model.Card,
  Reading: model.Reading,
  DossierArticle: model.DossierArticle,
  Identity: model.Identity,
  TableRow: model.TableRow,
  Distance: model.Distance,
  TimelineEntry: model.TimelineEntry,
  FigureGroup: model.FigureGroup,
  DossierProposal: model.DossierProposal,
  DossierCondition: model.DossierCondition,
  Contradiction: model.Contradiction,
  Dossier: model.Dossier,
  CaseCard: model.CaseCard,
  Digest: dossierParts.digest,
  Table: dossierParts.table,
  Timeline: dossierParts.timeline,
  Figures: dossierParts.figures,
  Identities: dossierParts.identities,
  Sources: dossierParts.sources,
  Doubts: dossierParts.doubts,
  ArticleList: model.ArticleList,
  ArticlePage: model.ArticlePage,
  Judgement: model.Judgement,
  JudgementDraft: model.JudgementDraft,
  Agreement: model.Agreement,
  AgreementAnswer: model.AgreementAnswer,
  JudgementLog: model.JudgementLog,
  AddOutcome: model.AddOutcome,
  SearchAnswer: model.SearchAnswer,
  OutlookAnswer: model.OutlookAnswer,
  Answers: model.Answers,
  LiveEvent: model.LiveEvent,
  Error: model.ErrorAnswer,
} as const satisfies Record<string, z.ZodType>
export type SchemaName = keyof typeof named

const place = (name: string): string => `#/components/schemas/${name}`

/** Points at a schema of the document. */
export const schemaRef = (name: SchemaName): { readonly $ref: string } => ({ $ref: place(name) })

/** All of them as JSON Schema (draft 2020-12, which is what OpenAPI 3.1 speaks). */
export function jsonSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { target: 'draft-2020-12', uri: place, io: 'output' })
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]))
}
