import { describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config'
import { OperatorFault } from '../../server/fault'

describe('settings', () => {
  it('are all optional, and empty values count as absent', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({
      HOST: '127.0.0.1',
      NEO4J_USER: 'neo4j',
      NEO4J_DATABASE: 'neo4j',
      INTROSPECTION: true,
      EXPLORER: true,
    })
  })

  it('come from the environment', () => {
    const config = readConfig({
      PORT: '8080',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      INTROSPECTION: 'off',
      PUBLIC_ORIGIN: 'https://nguon.example/trang',
    })
    expect(config).toMatchObject({
      PORT: 8080,
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      INTROSPECTION: false,
      PUBLIC_ORIGIN: 'https://nguon.example',
    })
  })

  it.each([
    ['PORT', 'abc', 'a whole number from 1 to 65535'],
    ['PORT', '80000', 'a whole number from 1 to 65535'],
    ['PORT', '40.5', 'a whole number from 1 to 65535'],
    ['NEO4J_URI', 'http://localhost:7474', 'neo4j://host:7687'],
    ['NEO4J_URI', 'localhost', 'neo4j://host:7687'],
    ['PUBLIC_ORIGIN', 'javascript:alert(1)', 'https://example.org'],
    ['EXPLORER', 'yes', 'on or off'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug'],
  ])('%s=%s is refused in one sentence that says what is right', (name, value, right) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(OperatorFault)
    expect(read).toThrow(`Setting ${name}="${value}" is wrong`)
    expect(read).toThrow(right)
  })
})
