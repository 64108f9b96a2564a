using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;

namespace LienThong.Host.Demo;

/// <summary>An agency; <paramref name="No"/> is its place in <see cref="World.Agencies"/>, everything else refers to that.</summary>
internal sealed record WorldAgency(int No, string Code, string LegacyCode, string Name, string ShortName, string Notation,
    AgencyLevel Level, int? Parent, string HeadTitle, string DeputyTitle, IReadOnlyList<WorldUnit> Units)
{
    public string Place => Name.Replace("Ủy ban nhân dân ", "", StringComparison.Ordinal);
}

internal sealed record WorldUnit(int No, int Agency, string Name, string Notation, int Position);

internal sealed record WorldPerson(int No, string FullName, string UserName, bool Woman, string Phone, string Email);

/// <summary>An appointment. The first hat of a person is the everyday one.</summary>
internal sealed record WorldHat(int No, int Person, int Agency, int? Unit, Role Role, string Title);

internal sealed record WorldDelegation(int FromHat, int ToHat, DateOnly From, DateOnly To, string Reason);

/// <summary>An organisation that is not on the node and writes to it.</summary>
internal sealed record OutsideSender(string Topic, string Name, string Notation, string Position, string Signer, Channel Channel);

/// <summary>A person whom the demo's sign-in page offers.</summary>
internal sealed record DemoPerson(int Person, int Hat, string Why);

/// <summary>How a letter came in.</summary>
internal enum Channel { Axis, Post, ByHand, Mail }
