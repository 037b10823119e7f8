/** The part of the package that is used; it brings no types. */
declare module "glicko2" {
  export type Player = { getRating(): number; getRd(): number; getVol(): number };
  export class Glicko2 {
    constructor(settings: { tau: number; rating: number; rd: number; vol: number });
    makePlayer(rating: number, deviation: number, volatility: number): Player;
    /** The third of each is the share of the point that the first player got. */
    updateRatings(matches: [Player, Player, number][]): void;
  }
}
