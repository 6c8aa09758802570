import { CheckPage } from './check/check-page.tsx'
import { ColleaguePage } from './colleague/colleague-page.tsx'
import { ReportPage } from './desk/report-page.tsx'
import { useRoute } from './route.ts'
import { StartPage } from './start/start-page.tsx'

/** One address, one page. */
export function App() {
  const route = useRoute()
  switch (route.page) {
    case 'report':
      return <ReportPage key={route.id} id={route.id} />
    case 'check':
      return <CheckPage />
    case 'colleague':
      return <ColleaguePage token={route.token} />
    default:
      return <StartPage />
  }
}
