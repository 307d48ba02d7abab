#!/usr/bin/env node
// The program `nguon`: makes sure that what it needs is installed and built, then runs the built command line.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare, root } from './prepare.mjs'

prepare()
process.env.NODE_ENV ||= 'production'
await import(pathToFileURL(join(root, 'build/nguon.js')).href)
