// The function exists only inside a block.
{
  function solve() {}
}
