import { Component, type ReactNode } from 'react'
import { ErrorPage } from '../routes/error/ErrorPage'

/** A page that fails gives way to one that says so; the frame stays. */
export class FailureBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(error)
  }

  override render() {
    if (this.state.failed) return <ErrorPage failure={{ code: 'INTERNAL', correlationId: null }} />
    return this.props.children
  }
}
