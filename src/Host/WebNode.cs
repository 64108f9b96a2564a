using System.Text.Encodings.Web;
using System.Text.Unicode;
using LienThong.Access;
using LienThong.Assignments;
using LienThong.Desk;
using LienThong.Documents;
using LienThong.Host.Commands;
using LienThong.Host.Demo.Seeding;
using LienThong.Host.Operating;
using LienThong.Host.Pages;
using LienThong.Host.Shell;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Mail;
using LienThong.Kernel.Operating;
using LienThong.Operating;
using LienThong.Organisation;
using LienThong.Schedule;
using LienThong.SectorRegisters;
using LienThong.Statistics;
using LienThong.WebKit;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.WebEncoders;

namespace LienThong.Host;

/// <summary>Puts the modules together into one web application; the command line uses the same services without serving.</summary>
internal static class WebNode
{
    public static WebApplication Build(NodeOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = Environments.Production });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        Logs(builder.Logging);
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.Listen(options.Address ?? System.Net.IPAddress.Loopback, options.Port);
            if (options.OperatorPort is { } port) k.Listen(System.Net.IPAddress.Loopback, port);
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = 110 * 1024 * 1024;
        });
        AddServices(builder.Services, options);
        var app = builder.Build();
        Use(app, options);
        return app;
    }

    // To stderr: what a command answers stands alone on stdout.
    private static void Logs(ILoggingBuilder logs)
    {
        if (Environment.GetEnvironmentVariable("LIENTHONG_LOG") == "json") logs.AddJsonConsole(o => o.UseUtcTimestamp = true);
        else logs.AddConsole();
        logs.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    private static void AddServices(IServiceCollection services, NodeOptions options)
    {
        services.AddSingleton(options);
        services.AddKernel(options.Data, options.Time ?? TimeProvider.System);
        services.AddSingleton(ReaderSelf.Program);
        services.AddSingleton(ScannerSettings.FromEnvironment());
        services.AddSingleton(MailSettings.FromEnvironment());
        services.AddSingleton(Site.FromEnvironment());
        services.AddHttpContextAccessor();
        services.AddScoped<Current>();
        services.AddScoped<Staging>();
        services.AddSingleton<Menus>();
        services.AddScoped<IShell, HostShell>();
        services.AddOrganisation();
        services.AddAccess();
        services.AddDocuments();
        services.AddSingleton(DemoAuditWords.All);
        services.AddDesk();
        services.AddOperating();
        services.AddSectorRegisters();
        services.AddAssignments();
        services.AddSchedule();
        services.AddStatistics();
        services.AddProbes();
        if (options.Demo) services.AddDemo();
        if (!options.Background) Rest(services);
        services.AddRazorComponents();
        services.AddAntiforgery(o => (o.Cookie.Name, o.Cookie.SecurePolicy) = ("chong-gia-mao", CookieSecurePolicy.SameAsRequest));
        services.Configure<FormOptions>(o => o.ValueLengthLimit = ShortText.Longest);
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.ConfigureHttpJsonOptions(o => Json.Configure(o.SerializerOptions).Converters.Add(new ShortText()));
        services.AddProblemDetails();
        services.AddOpenApi("v1");
        options.Further?.Invoke(services);
    }

    // A test's node on a moved clock must not seal: its lease would outlast the nodes that follow on the same data.
    private static void Rest(IServiceCollection services)
    {
        foreach (var loop in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.IsAssignableTo(typeof(Kernel.Loops.Loop)) == true).ToList())
            services.Remove(loop);
    }

    private static void Use(WebApplication app, NodeOptions options)
    {
        app.UseProxies(options.Proxies);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/loi/500",
            CreateScopeForErrors = true,
            StatusCodeSelector = ErrorPages.StatusOf,
            // What a stranger sends wrongly is not our fault; he may not fill the log with it.
            SuppressDiagnosticsCallback = fault => fault.Exception is BadHttpRequestException,
        });
        app.UseWhen(http => !IsApi(http), pages => pages.UseStatusCodePagesWithReExecute("/loi/{0}", createScopeForStatusCodePages: true));
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseMiddleware<SecurityHeaders>();
        app.Use(BodyLimits.SetAsync);
        app.Use(GatheredBody.GatherAsync);
        app.Use(ErrorPages.ShowAsync);
        app.MapAssets();
        app.MapAppearance();
        app.UseRouting();
        app.Use(TellMaintenanceAsync);
        app.UseAccess();
        app.Use(ErrorPages.FrameAsync);
        app.UseAntiforgery();
        app.Use(ErrorPages.RefuseStaleAsync);
        app.MapOrganisation();
        app.MapAccess();
        app.MapDocuments();
        app.MapDesk();
        app.MapSectorRegisters();
        app.MapStatistics();
        app.MapAssignments();
        app.MapSchedule();
        app.MapProbes(options.OperatorPort);
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        // Home is the first line of one's own menu: Hôm nay, but for an auditor the audit.
        app.MapGet(ShellRoutes.Home, async (HttpContext http, IShell shell) =>
            Results.Redirect((await shell.LoadAsync(http, http.RequestAborted)).Menu.SelectMany(g => g.Entries).FirstOrDefault()?.Href ?? ShellRoutes.Account));
        app.MapRazorComponents<App>().AddAdditionalAssemblies(ModuleAssemblies.All);
    }

    // Before the page is made, for its frame is also that of pages that may wait for nothing, as after a fault.
    private static async Task TellMaintenanceAsync(HttpContext http, RequestDelegate next)
    {
        var work = http.RequestServices.GetRequiredService<UnitOfWork>();
        await work.Maintenance.RefreshAsync(work, http.RequestServices.GetRequiredService<Clock>().Now);
        await next(http);
    }

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api");
}
