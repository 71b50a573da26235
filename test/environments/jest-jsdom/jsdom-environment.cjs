const { TestEnvironment } = require("jest-environment-jsdom");

/** jsdom's window, with what it lacks taken from Node. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Headers, ReadableStream, Request, Response, TextDecoder, TextEncoder });
  }
};
