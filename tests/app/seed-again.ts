/** `node seed-again.ts <database> <questions>`: seeds as another process does while a server runs. */
import { closeDatabase, openDatabase } from "#db/database.ts";
import { seedQuestions } from "#db/seed-questions.ts";

const [file = "", directory = ""] = process.argv.slice(2);
const db = openDatabase(file);
await seedQuestions(db, { directory });
await closeDatabase(db);
