using System.Globalization;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace LienThong.Integration.Support;

/// <summary>Says with each answer of a test's node how many statements it took.</summary>
public sealed class StatementCount : IStartupFilter
{
    public const string Header = "X-Statements";
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
                return Task.CompletedTask;
            });
            return rest(http);
        });
        next(app);
    };
}
