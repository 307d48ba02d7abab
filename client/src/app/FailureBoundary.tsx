import { Component, type ReactNode } from 'react'
import { ErrorPage } from '../routes/error/ErrorPage'

interface Props {
  /** A failure from outside of rendering: the next page could not be fetched. */
  failure?: unknown
  children: ReactNode
}

/** A page that fails gives way to one that says so; the frame stays. */
export class FailureBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(error)
  }

  override render() {
    if (this.state.failed || this.props.failure) {
      return <ErrorPage failure={{ code: 'INTERNAL', correlationId: null }} />
    }
    return this.props.children
  }
}
