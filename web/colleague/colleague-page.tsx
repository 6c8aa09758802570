export function ColleaguePage({ token }: { token: string }) {
  return <p>{token}</p>
}
