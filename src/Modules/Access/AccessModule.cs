using LienThong.Access.Data;
using LienThong.Access.Factors;
using LienThong.Access.Passkeys;
using LienThong.Access.Passwords;
using LienThong.Access.Provision;
using LienThong.Access.ReadAudit;
using LienThong.Access.Sessions;
using LienThong.Access.SignIn;
using LienThong.Access.SwitchHat;
using LienThong.Contracts.Access;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;
using LienThong.WebKit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LienThong.Access;

/// <summary>Accounts, sign-in, sessions, API tokens, delegations, reading the audit.</summary>
public static class AccessModule
{
    /// <summary>Registers the module; the kernel's services must be there. Every endpoint needs a signed-in person unless it says otherwise.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddSingleton<IModelPart, AccessPart>();
        services.AddAccounts();
        services.AddSessions();
        services.AddSingleton(new PermissionList("Access", Permissions.All)).AddSingleton(AccessAuditWords.All);
        foreach (var entry in Menu.Entries) services.AddSingleton(entry);
        services.AddScoped<MakeToken.MakeToken>().AddScoped<NewPasswords>().AddScoped<ChangePassword.ChangePassword>().AddScoped<IAccounts, Accounts>();
        services.AddScoped<RevokeToken.RevokeToken>().AddScoped<ManageAccounts.ManageAccounts>().AddScoped<CreateAccount.CreateAccount>();
        services.AddScoped<LockAccount.LockAccount>().AddScoped<ResetPassword.ResetPassword>();
        services.AddScoped<EndSession.EndSession>().AddScoped<EndSessionsOf.EndSessionsOf>();
        services.AddScoped<Delegate.Delegate>().AddScoped<RevokeDelegation.RevokeDelegation>().AddScoped<ReadAudit.ReadAudit>();
        services.AddSingleton<FactorSecrets>().AddSingleton<FactorProofs>().AddScoped<OwnerProof>();
        services.AddScoped<TurnOnFactor.TurnOnFactor>().AddScoped<TurnOffFactor.TurnOffFactor>().AddScoped<RenewRecoveryCodes.RenewRecoveryCodes>();
        services.AddScoped<ResetFactor.ResetFactor>().AddScoped<SetSignInPolicy.SetSignInPolicy>();
        services.AddPasskeys();
        services.AddScoped<SignInVerdict>().AddScoped<EnterCode.EnterCode>();
        services.AddScoped<SignIn.SignIn>().AddScoped<SignInAsDemo>().AddSingleton<SignInThrottle>();
        return services;
    }

    /// <summary>Authentication, the first-password and token-scope checks, authorization; after routing, before antiforgery.</summary>
    public static IApplicationBuilder UseAccess(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.Use(next => http => AccessPipeline.RunAsync(http, next));
        return app.UseAuthorization();
    }

    /// <summary>The module's endpoints that are no pages.</summary>
    public static IEndpointRouteBuilder MapAccess(this IEndpointRouteBuilder app)
    {
        app.MapSessionEnds();
        app.MapHatSwitch();
        app.MapAccountButtons();
        app.MapPasskeys();
        app.MapAudit();
        app.MapAccessApi();
        return app;
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
            options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            options.Password.RequiredLength = 1;
        }).AddErrorDescriber<AccountErrors>();
        services.RemoveAll<IPasswordValidator<Account>>();
        services.AddSingleton<IPasswordValidator<Account>, PasswordRules>();
        services.TryAddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddScoped<AccountManagers>();
    }

    private static void AddPasskeys(this IServiceCollection services)
    {
        services.AddScoped<PasskeyCeremonies>().AddScoped<AddPasskey.AddPasskey>().AddScoped<RemovePasskey.RemovePasskey>().AddScoped<SignInByPasskey.SignInByPasskey>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<Site>((options, site) =>
        {
            // The device asks who is there, and offers by itself whose passkey it has: so one stands for name, password and code.
            (options.UserVerificationRequirement, options.ResidentKeyRequirement) = ("required", "required");
            (options.AuthenticatorTimeout, options.ServerDomain) = (PasskeyCeremonies.Life, site.Host);
            options.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && site.Holds(asked.Origin, $"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}"));
        });
    }

    private static void AddSessions(this IServiceCollection services)
    {
        services.AddScoped<SessionGate>();
        services.AddHostedService<SessionCleaning>();
        // The keys stand in the database like everything else, guarded as it is: no word about it at every start.
        services.AddLogging(l => l.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
        // Cookies and form tokens are opened at every request: one pass of AES-GCM instead of CBC and a hash. Keys made before are read as they were made.
        services.AddDataProtection().SetApplicationName(Common.Product)
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddOptions<KeyManagementOptions>().Configure<UnitOfWork, Clock>((options, work, clock) => options.XmlRepository = new KeyRepository(work, clock));
        services.AddAuthentication(Schemes.Either)
            .AddPolicyScheme(Schemes.Either, null, o => o.ForwardDefaultSelector = http =>
                AccessPipeline.IsApi(http.Request) && http.Request.Headers.Authorization.ToString().StartsWith(TokenHandler.Prefix, StringComparison.OrdinalIgnoreCase)
                    ? Schemes.Token : Schemes.Cookie)
            .AddCookie(Schemes.Cookie, UseCookie)
            .AddCookie(Schemes.Ticket, UseTicket)
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(Schemes.Token, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static void UseTicket(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Schemes.Ticket;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = EnterCode.EnterCode.TicketLife;
        options.SlidingExpiration = false;
    }

    private static void UseCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "lt-session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = OpenSessions.Life;
        options.SlidingExpiration = true;
        options.LoginPath = Links.SignIn;
        options.ReturnUrlParameter = Links.BackParameter;
        options.Events.OnValidatePrincipal = SessionGate.ValidateAsync;
        options.Events.OnRedirectToLogin = context =>
        {
            if (AccessPipeline.IsApi(context.Request))
                return AccessPipeline.Problem(StatusCodes.Status401Unauthorized, "access.sign-in.required", AccessWords.SignInFirst).ExecuteAsync(context.HttpContext);
            // Without the host: it is the browser's word.
            context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
