#!/usr/bin/env node
'use strict';
// Starts the bundled command from V8's code cache, which the build made: compiling the bundle would take as long as the
// work. Node 20 has no module.enableCompileCache. A cache from another version of Node is refused, and the bundle compiled.
const { readFileSync, writeFileSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// V8 optimises a function after so many bytes of its code have run. By default that is so soon that a check of a few articles
// pays more for optimised code than it gets from it; thirty times later an archive is read no slower. Flags come before the cache,
// which is refused under others.
setFlagsFromString('--interrupt-budget=2000000');
// By default a regular expression is compiled twice: to bytecode, and to code when it is run again. Most are run again at once.
setFlagsFromString('--no-regexp-tier-up');

const filename = `${__dirname}/crosswire.bundle.cjs`;
// Check and the commands of rule authors run different functions: each has a cache of its own.
const cache = `${__dirname}/crosswire.${process.argv[2] === 'rules' ? 'rules' : 'check'}.cache`;

function readCache() {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

// The bundle is ASCII: read as Latin-1 it takes one byte a character.
const source = readFileSync(filename, 'latin1');
const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
const script = new Script(wrapped, { filename, cachedData: readCache() });
if (process.env.CROSSWIRE_MAKE_CACHE) {
  process.on('exit', () => writeFileSync(cache, script.createCachedData()));
}
script.runInThisContext()(exports, require, module, filename, __dirname);
