import { flatRoutes } from "@remix-run/fs-routes";

/** Every file in routes/ is a route; a dot in its name is a slash in the address. */
export default flatRoutes();
