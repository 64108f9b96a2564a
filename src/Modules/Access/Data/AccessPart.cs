using System.Reflection;
using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Access.Data;

/// <summary>The module's tables, in schema <c>access</c>.</summary>
internal sealed class AccessPart : IModelPart
{
    public Assembly Assembly => typeof(AccessPart).Assembly;

    public void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<Account>(e =>
        {
            e.In(engine, "access", "account").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Property(x => x.UserName).HasMaxLength(64).IsRequired();
            e.Property(x => x.NormalizedUserName).HasMaxLength(64).IsRequired();
            e.Property(x => x.ConcurrencyStamp).IsConcurrencyToken();
            e.HasIndex(x => x.NormalizedUserName).IsUnique();
            e.HasIndex(x => x.PersonId).IsUnique();
            e.HasIndex(x => x.IsDemo);
            e.Ignore(x => x.Email).Ignore(x => x.NormalizedEmail).Ignore(x => x.EmailConfirmed);
            e.Ignore(x => x.PhoneNumber).Ignore(x => x.PhoneNumberConfirmed).Ignore(x => x.TwoFactorEnabled);
        });
        model.Entity<BrowserSession>(e =>
        {
            e.In(engine, "access", "session").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.AccountId, x.SeenAt });
            e.HasIndex(x => x.SeenAt);
        });
        model.Entity<ProtectionKey>(e =>
        {
            e.In(engine, "access", "protection_key").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
        });
        MapFactors(model, engine);
        model.Entity<ApiToken>(e =>
        {
            e.In(engine, "access", "api_token").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.Hash).IsUnique();
            e.HasIndex(x => x.AccountId);
        });
    }

    private static void MapFactors(ModelBuilder model, Engine engine)
    {
        model.Entity<AccountFactor>(e =>
        {
            e.In(engine, "access", "second_factor").HasKey(x => x.AccountId);
            e.Property(x => x.AccountId).ValueGeneratedNever();
        });
        model.Entity<RecoveryCode>(e =>
        {
            e.In(engine, "access", "recovery_code").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.AccountId);
        });
        model.Entity<Passkey>(e =>
        {
            e.In(engine, "access", "passkey").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.CredentialId).IsUnique();
            e.HasIndex(x => x.AccountId);
        });
        model.Entity<SignInFailures>(e => e.In(engine, "access", "sign_in_failure").HasKey(x => x.Source));
        model.Entity<SignInPolicy>(e =>
        {
            e.In(engine, "access", "sign_in_policy").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.Ignore(x => x.LockedFor).Ignore(x => x.AddressWindow).Ignore(x => x.Demanding);
        });
    }
}

/// <summary>The module's window on the one database.</summary>
internal sealed class AccessContext : ModuleContext
{
    public AccessContext(DbContextOptions<AccessContext> options) : base(options, new AccessPart()) { }
}
