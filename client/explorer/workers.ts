import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

const workers: Record<string, new () => Worker> = { json: JsonWorker, graphql: GraphqlWorker }

/** The editor finds its helpers, files of ours, by this name; GraphiQL's own wiring writes to the console. */
Object.assign(globalThis, {
  MonacoEnvironment: { getWorker: (_: string, label: string) => new (workers[label] ?? EditorWorker)() },
})
