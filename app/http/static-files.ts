import type { RequestHandler } from "express";
import { type Asset, readAssets } from "./asset-store.ts";

const ENCODINGS = ["br", "gzip"] as const;

/** What can be opened as a page keeps the headers of one; a script or a font is never a page. */
const OPENED_AS_PAGE = /^(text\/html|image\/svg)/;
/** Half a kilobyte, which a first load would carry thirty times. */
const HEADERS_OF_PAGES = [
  "content-security-policy",
  "cross-origin-opener-policy",
  "origin-agent-cluster",
  "permissions-policy",
  "referrer-policy",
  "x-dns-prefetch-control",
  "x-download-options",
  "x-frame-options",
  "x-permitted-cross-domain-policies",
  "x-xss-protection",
];

/**
 * Serves the files of the built pages; everything else is the next door's. Names in assets/ carry a hash and
 * never change. The whole file or nothing: nothing here is large enough to be sent in ranges.
 */
export function staticFiles(directory: string): RequestHandler {
  const assets = readAssets(directory);
  return (request, response, next) => {
    const asset = assets.get(request.path);
    if (!asset || (request.method !== "GET" && request.method !== "HEAD")) return next();
    const encoding = encodingFor(asset, request.headers["accept-encoding"]);
    const { body, etag } = (encoding && asset[encoding]) ?? asset.plain;
    if (!OPENED_AS_PAGE.test(asset.type)) for (const name of HEADERS_OF_PAGES) response.removeHeader(name);
    response.setHeader(
      "cache-control",
      `public, max-age=${asset.immutable ? "31536000, immutable" : "3600"}`,
    );
    response.setHeader("vary", "Accept-Encoding");
    response.setHeader("etag", etag);
    response.setHeader("content-type", asset.type);
    // Compares If-None-Match with the ETag above.
    if (request.fresh) return void response.status(304).end();
    if (encoding) response.setHeader("content-encoding", encoding);
    response.setHeader("content-length", body.byteLength);
    response.end(body);
  };
}

/** The best form that is there and that the client takes; `q=0` is a no. */
function encodingFor(asset: Asset, accepted: string | string[] = ""): (typeof ENCODINGS)[number] | undefined {
  const taken = new Set(
    String(accepted)
      .toLowerCase()
      .split(",")
      .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
      .map((one) => one.split(";")[0]?.trim()),
  );
  return ENCODINGS.find((one) => asset[one] !== undefined && taken.has(one));
}
