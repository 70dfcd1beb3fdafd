export { collectFacts } from "./collect-facts.ts";
