using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>The document that a copy is made of, as far as a copy names it.</summary>
/// <param name="Electronic">Whether it came or was issued electronically: what the form proposes.</param>
/// <param name="Number">How the agency calls it, also where it bears no number of its own.</param>
/// <param name="Refusal">Why no copy is made of it, or null.</param>
internal sealed record CopySource(string Kind, Guid Id, AgencyId Agency, string TypeCode, string Code, DateOnly? Day, string Issuer, string Subject, bool Electronic, string Number, Failure? Refusal)
{
    public string Link => Kind == Incoming.Kind ? Links.Incoming(new IncomingId(Id)) : Links.Outgoing(new OutgoingId(Id));
}
