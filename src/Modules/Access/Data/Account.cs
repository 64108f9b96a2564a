using LienThong.Kernel.Identity;
using Microsoft.AspNetCore.Identity;

namespace LienThong.Access.Data;

/// <summary>A person's account; roles are not here but in the person's dated appointments.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    public PersonId PersonId { get; init; }
    public bool IsDemo { get; init; }
    public bool MustChangePassword { get; set; }
    public DateTimeOffset? DisabledAt { get; set; }
    public DateTimeOffset? LastSignInAt { get; set; }
    public DateTimeOffset CreatedAt { get; init; }
}
