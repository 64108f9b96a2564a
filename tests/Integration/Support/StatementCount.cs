using System.Globalization;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;

namespace LienThong.Integration.Support;

/// <summary>Says with each answer of a test's node how many statements it took, and what fault an error page stands for.</summary>
public sealed class StatementCount : IStartupFilter
{
    public const string Header = "X-Statements";
    public const string Fault = "X-Fault";
    private int _answered;

    /// <summary>How many requests the node has answered.</summary>
    public int Answered => _answered;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, rest) =>
        {
            var count = Statements.Begin();
            Interlocked.Increment(ref _answered);
            http.Response.OnStarting(() =>
            {
                http.Response.Headers[Header] = count().ToString(CultureInfo.InvariantCulture);
                // Readers are told nothing of a fault; a red test must name it.
                if (http.Features.Get<IExceptionHandlerFeature>()?.Error is { } fault) http.Response.Headers[Fault] = Uri.EscapeDataString(fault.ToString()[..Math.Min(3000, fault.ToString().Length)]);
                return Task.CompletedTask;
            });
            return rest(http);
        });
        next(app);
    };
}
