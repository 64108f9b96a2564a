using System.Security.Claims;

namespace LienThong.Access.SignIn;

/// <summary>Where a sign-in comes from: network address, browser and system in words.</summary>
internal sealed record Place(string Address, string Device);

/// <summary>A right password or code.</summary>
/// <param name="Who">The session's principal; or, where a code is still to be asked, the ticket to the page that asks it.</param>
/// <param name="AsksCode">Whether it is only such a ticket.</param>
/// <param name="CodesLeft">Recovery codes left, when one was used now.</param>
internal sealed record Entry(ClaimsPrincipal Who, bool AsksCode, int? CodesLeft = null);
