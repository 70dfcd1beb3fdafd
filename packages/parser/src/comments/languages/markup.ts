import type { Language } from "../language.ts";
import { markdownRules } from "../markdown.ts";
import { blockComment } from "../marks.ts";
import { htmlRules, templateRules, xmlRules } from "../markup.ts";
import { texRules } from "../tex.ts";
import { templateComment } from "../yaml.ts";

/** Markup, and templates for it. */
export const markup: readonly Language[] = [
  {
    name: "HTML",
    endings: [".html", ".htm", ".xhtml", ".vue", ".svelte", ".astro", ".hbs", ".gohtml"],
    rules: htmlRules,
  },
  {
    name: "XML",
    endings: [
      ...[
        ".xml",
        ".xsd",
        ".xsl",
        ".xslt",
        ".svg",
        ".plist",
        ".wsdl",
        ".pom",
        ".ui",
        ".qrc",
        ".xaml",
        ".resx",
        ".rng",
      ],
      ...[
        ".csproj",
        ".vbproj",
        ".fsproj",
        ".vcxproj",
        ".props",
        ".targets",
        ".nuspec",
        ".launch",
        ".urdf",
        ".xacro",
      ],
    ],
    rules: xmlRules,
  },
  {
    name: "Markdown",
    endings: [".md", ".markdown", ".mdown", ".mkd", ".qmd", ".Rmd"],
    rules: markdownRules,
  },
  { name: "MDX", endings: [".mdx"], rules: () => [...markdownRules(), blockComment("{/*", "*/}")] },
  {
    name: "Jinja",
    endings: [".j2", ".jinja", ".jinja2", ".twig", ".tera", ".njk"],
    template: true,
    rules: templateRules,
  },
  {
    name: "Go templates",
    endings: [".tpl", ".tmpl", ".gotmpl"],
    template: true,
    rules: () => [templateComment],
  },
  { name: "TeX", endings: [".tex", ".sty", ".ltx"], rules: texRules },
];
