export default function Home() {
  return <h1>Tensor Arena</h1>;
}
