export { type CollectSettings, collectFacts, makeCollect } from "./collect-facts.ts";
export { Cache } from "./store/cache.ts";
