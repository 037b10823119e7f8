import type { MetaDescriptor } from "@remix-run/react";

type Page = {
  /** Without the product's name; absent on the first page. */
  title?: string;
  /** One sentence of at most 160 characters, for search results. */
  description: string;
  /** Pages that only their visitor sees stay out of search results. */
  indexed?: boolean;
};

const NAME = "Tensor Arena";

/** The descriptors of one page, the same on every route. */
export function pageMeta({ title, description, indexed = true }: Page): MetaDescriptor[] {
  return [
    { title: title ? `${title} · ${NAME}` : `${NAME}: practice for TinyML interviews` },
    { name: "description", content: description },
    ...(indexed ? [] : [{ name: "robots", content: "noindex" }]),
  ];
}
