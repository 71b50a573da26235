export default function App() {
  return <p>A new page</p>;
}
