using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LienThong.Access.Data;

/// <summary>The platform's user manager on a session's connection and transaction.</summary>
internal sealed class AccountManagers(
    IOptions<IdentityOptions> options, IPasswordHasher<Account> hasher, IEnumerable<IUserValidator<Account>> users,
    IEnumerable<IPasswordValidator<Account>> passwords, ILookupNormalizer normalizer, IdentityErrorDescriber errors,
    IServiceProvider services, ILogger<UserManager<Account>> logger)
{
    public UserManager<Account> On(Session session) => new(
        new PasskeyStore(session), options, hasher, users, passwords, normalizer, errors, services, logger);
}
